// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.trade.Outcome;

class ControlEntryTest {

    private static ControlEntry.Builder any() {
        return ControlEntry.builder()
                .id("1C902.a")
                .description("words")
                .effect(EntryEffect.CONTROLS)
                .addItems(ItemRule.builder().build())
                .confidence(Confidence.COMPUTED);
    }

    private static void assertRefused(ControlEntry.Builder entry, String reason) {
        assertThatIllegalArgumentException().isThrownBy(entry::build).withMessage(reason);
    }

    @Test
    void isDeclaredUnderItsPrintedCodeOrElseItsIdentifier() {
        assertThat(any().build().label()).isEqualTo("1C902.a");
        assertThat(any().code("1C902").build().label()).isEqualTo("1C902");
    }

    @ParameterizedTest
    @EnumSource(names = "DESCRIBES", mode = EnumSource.Mode.EXCLUDE)
    void needsItemsToReachOrRelease(EntryEffect effect) {
        assertRefused(any().effect(effect).items(List.of()), "items must not be empty but was []");
        assertThat(any().effect(effect).build().items()).hasSize(1);
    }

    @Test
    void needsNoItemsToDescribe() {
        assertThat(any().effect(EntryEffect.DESCRIBES).items(List.of()).build().items())
                .isEmpty();
    }

    @Test
    void bearsADutyOfNothingOrMore() {
        assertThat(any().dutyRate(BigDecimal.ZERO).build().dutyRate()).contains(BigDecimal.ZERO);
        assertThat(any().dutyRate(new BigDecimal("1.45")).build().dutyRate()).contains(new BigDecimal("1.45"));
        assertRefused(any().dutyRate(new BigDecimal("-0.01")), "dutyRate must be at least 0 but was -0.01");
        assertRefused(any().dutyRate(new BigDecimal("1E+61")), "dutyRate must have at most 60 digits but was 1E+61");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.00000000000000000001"})
    void setsATargetUpToTheWhole(String outside) {
        assertThat(any().target(BigDecimal.ONE).build().target()).contains(BigDecimal.ONE);
        assertRefused(any().target(new BigDecimal(outside)), "target must be in [0, 1] but was " + outside);
    }

    @Test
    void refusesBlankTexts() {
        assertRefused(any().id(""), "id must not be blank but was ''");
        assertRefused(any().description(" "), "description must not be blank but was ' '");
        assertRefused(any().code(""), "code must not be blank but was ''");
    }

    @Test
    void listsPartiesWithNames() {
        Listing.Builder listing = Listing.builder().list("l").complete(true);
        assertThat(listing.build().members()).isEmpty();
        Listing.Builder blank = listing.addMembers("a", "");
        assertThatIllegalArgumentException()
                .isThrownBy(blank::build)
                .withMessage("members must not be blank but was ''");
        Listing.Builder nameless = Listing.builder().list(" ").complete(true);
        assertThatIllegalArgumentException()
                .isThrownBy(nameless::build)
                .withMessage("list must not be blank but was ' '");
    }

    @Test
    void givesADeterminateOutcomeInACaseWithATitle() {
        ReviewPolicy.Builder policy = ReviewPolicy.builder().title("t").when(new Condition.NotDualUse());
        assertThat(policy.outcome(Outcome.EXEMPT).build().note()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.outcome(Outcome.INDETERMINATE).build())
                .withMessage("outcome must be determinate but was INDETERMINATE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.outcome(Outcome.EXEMPT).title("").build())
                .withMessage("title must not be blank but was ''");
    }

    @Test
    void readsSomeItemsInOrOut() {
        List<ItemRule> items = List.of(ItemRule.builder().build());
        assertThat(new Reading("r", "d", false, items, Confidence.COMPUTED).items())
                .isEqualTo(items);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading("", "d", true, items, Confidence.COMPUTED))
                .withMessage("id must not be blank but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading("r", " ", true, items, Confidence.COMPUTED))
                .withMessage("description must not be blank but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading("r", "d", true, List.of(), Confidence.COMPUTED))
                .withMessage("items must not be empty but was []");
    }
}
