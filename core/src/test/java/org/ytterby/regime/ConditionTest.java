// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.element.Element;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.testkit.ConditionArbitraries;

class ConditionTest {

    private static final Set<PartyRole> ROLES = Set.of(PartyRole.END_USER);
    private static final Set<String> LISTS = Set.of("l");
    private static final Threshold HALF = Threshold.parse(">= 0.5");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> new Condition.All(List.of()), "of must not be empty but was []"),
                refusal(() -> new Condition.Any(List.of()), "of must not be empty but was []"),
                refusal(() -> new Condition.UsedFor(Set.of()), "anyOf must not be empty but was []"),
                refusal(() -> new Condition.MilitaryParty(Set.of()), "roles must not be empty but was []"),
                refusal(() -> new Condition.OnOwnListing(Set.of()), "roles must not be empty but was []"),
                refusal(() -> new Condition.Listed(Set.of(), LISTS), "roles must not be empty but was []"),
                refusal(() -> new Condition.Listed(ROLES, Set.of()), "lists must not be empty but was []"),
                refusal(() -> new Condition.NotListed(PartyRole.EXPORTER, " "), "list must not be blank but was ' '"),
                refusal(
                        () -> new Condition.OwnedByListed(Set.of(), LISTS, HALF, true),
                        "roles must not be empty but was []"),
                refusal(
                        () -> new Condition.OwnedByListed(ROLES, Set.of(), HALF, true),
                        "lists must not be empty but was []"),
                refusal(
                        () -> new Condition.OwnedByListed(ROLES, LISTS, Threshold.parse("> 1.5"), true),
                        "share must be in [0, 1] but was 1.5"),
                refusal(() -> new Condition.InAct(Set.of()), "acts must not be empty but was []"),
                refusal(
                        () -> new Condition.ValueShare("", Country.CN, List.of(), HALF),
                        "test must not be blank but was ''"),
                refusal(
                        () -> new Condition.ValueShare("t", Country.CN, List.of(), Threshold.parse("> -0.5")),
                        "threshold of t must be in [0, 1] but was -0.5"),
                refusal(
                        () -> new Condition.StageIn(Set.of(), Set.of(Country.CN)),
                        "stages must not be empty but was []"),
                refusal(
                        () -> new Condition.StageIn(Set.of(org.ytterby.material.StageOfOrigin.MINED), Set.of()),
                        "countries must not be empty but was []"),
                refusal(() -> new Condition.AtStage(Set.of()), "stages must not be empty but was []"),
                refusal(() -> new Condition.Asked("", "text"), "id must not be blank but was ''"),
                refusal(() -> new Condition.Asked("id", " "), "text must not be blank but was ' '"));
    }

    private static Arguments refusal(Supplier<Condition> making, String reason) {
        return Arguments.of(making, reason);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedIfItAsksForNothing(Supplier<Condition> making, String reason) {
        assertThatIllegalArgumentException().isThrownBy(making::get).withMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.00000000000000000001", "-0.00000000000000000001"})
    void boundsALimitOfAFractionByTheLastDigit(String limit) {
        Threshold outside = new Threshold(BoundType.ABOVE, new BigDecimal(limit));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Fraction(Element.DY, outside))
                .withMessageStartingWith("threshold of Dy must be in [0, 1] but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Measured(ItemProperty.PURITY, outside))
                .withMessageStartingWith("threshold of PURITY must be in [0, 1] but was ");
        assertThat(new Condition.Measured(ItemProperty.WIDTH_MM, outside).threshold())
                .isEqualTo(outside);
    }

    @Test
    void takesALimitOfAFractionAtBothEnds() {
        for (String end : new String[] {">= 0", "<= 1"}) {
            Threshold limit = Threshold.parse(end);
            assertThat(new Condition.Fraction(Element.DY, limit).threshold()).isEqualTo(limit);
            assertThat(new Condition.Measured(ItemProperty.PURITY, limit).threshold())
                    .isEqualTo(limit);
            assertThat(new Condition.OwnedByListed(ROLES, LISTS, limit, false).share())
                    .isEqualTo(limit);
            assertThat(new Condition.ValueShare("t", Country.CN, List.of(), limit).threshold())
                    .isEqualTo(limit);
        }
    }

    @Test
    void namesASetInOneOrder() {
        assertThat(new Condition.InAct(EnumSet.allOf(Act.class)).acts()).containsExactly(Act.values());
        assertThat(new Condition.UsedFor(Set.of(EndUse.TERRORISM, EndUse.CIVIL)).anyOf())
                .containsExactly(EndUse.CIVIL, EndUse.TERRORISM);
        assertThat(new Condition.Listed(ROLES, Set.of("b", "a", "c")).lists()).containsExactly("a", "b", "c");
    }

    @Test
    void keepsACopyOfWhatItIsMadeOf() {
        List<Condition> parts = new ArrayList<>(List.of(new Condition.NotDualUse()));
        Condition.All all = new Condition.All(parts);
        Condition.Any any = new Condition.Any(parts);
        List<ItemRule> numerator = new ArrayList<>();
        Condition.ValueShare share = new Condition.ValueShare("t", Country.CN, numerator, HALF);
        parts.clear();
        numerator.add(ItemRule.builder().build());
        assertThat(all.of()).containsExactly(new Condition.NotDualUse());
        assertThat(any.of()).containsExactly(new Condition.NotDualUse());
        assertThat(share.numerator()).isEmpty();
    }

    @Test
    void hasAnExampleOfEveryKindInTheTestKit() {
        Condition.All example = (Condition.All) new ConditionArbitraries().example();
        List<Class<?>> kinds = new ArrayList<>(List.of(Condition.All.class));
        example.of().forEach(part -> kinds.add(part.getClass()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(Condition.class.getPermittedSubclasses()));
        assertThat(kinds).allMatch(kind -> Modifier.isPublic(kind.getModifiers()) && kind.isRecord());
    }
}
