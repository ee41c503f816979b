// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.testkit.SampleNetworks;

/** What the parts of a network refuse on their own. */
class PartsTest {

    private static final Network SAMPLE = SampleNetworks.magnets();
    private static final ChainStep STEP = SAMPLE.steps().get(2);
    private static final Plant PLANT = SAMPLE.plants().get(0);
    private static final UseDemand DEMAND = SAMPLE.demands().get(0);
    private static final TradeLink LINK = SAMPLE.links().get(0);
    private static final RecyclingStream STREAM = SAMPLE.recycling().get(0);
    private static final UseSubstitute SUBSTITUTE = SAMPLE.substitutes().get(0);
    private static final Project PROJECT = SAMPLE.projects().get(0);
    private static final ChainAssumption ASSUMPTION = SAMPLE.assumptions().get(0);
    private static final ElementTonnes NOTHING = tonnes(Map.of());

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String message, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "tonnes[Nd] must be finite and at least 0 but was -1.0",
                        () -> tonnes(Map.of(Element.ND, -1.0))),
                refused(
                        "stage must be one with plants but was USE",
                        () -> step().stage(Stage.USE).build()),
                refused(
                        "recovery must be in (0, 1] but was 0.0",
                        () -> step().recovery(0).build()),
                refused(
                        "recovery must be in (0, 1] but was 1.1",
                        () -> step().recovery(1.1).build()),
                refused(
                        "recovery must be in (0, 1] but was NaN",
                        () -> step().recovery(Double.NaN).build()),
                refused(
                        "recovery must be 1 where nothing is taken in but was 0.9",
                        () -> step().takesFrom(List.of()).build()),
                refused(
                        "takesFrom must be empty for RECYCLING but was [MINING]",
                        () -> step().stage(Stage.RECYCLING).build()),
                refused(
                        "takesFrom must be empty for MINING but was [MINING]",
                        () -> step().stage(Stage.MINING).build()),
                refused(
                        "takesFrom must name other stages with plants but was [MINING, SEPARATION]",
                        () -> step().addTakesFrom(Stage.SEPARATION).build()),
                refused(
                        "takesFrom must name other stages with plants but was [USE]",
                        () -> step().takesFrom(Set.of(Stage.USE)).build()),
                refused("id must not be blank but was ''", () -> plant().id("").build()),
                refused(
                        "capacityPerYear.tonnes must state an element but was {}",
                        () -> plant().capacityPerYear(NOTHING).build()),
                refused("id must not be blank but was ''", () -> demand().id("").build()),
                refused(
                        "use must not be blank but was ''",
                        () -> demand().use("").build()),
                refused(
                        "growthPerYear must be finite and above -1 but was -1.0",
                        () -> demand().growthPerYear(-1).build()),
                refused(
                        "growthPerYear must be finite and above -1 but was Infinity",
                        () -> demand().growthPerYear(Double.POSITIVE_INFINITY).build()),
                refused(
                        "priority must be in [1, 9] but was 0",
                        () -> demand().priority(0).build()),
                refused(
                        "needPerYear.tonnes must state an element but was {}",
                        () -> demand().needPerYear(NOTHING).build()),
                refused(
                        "seller must not be blank but was ' '",
                        () -> link().seller(" ").build()),
                refused(
                        "buyer must not be blank but was ' '",
                        () -> link().buyer(" ").build()),
                refused(
                        "contracted must be in [0, 1] but was 1.5",
                        () -> link().contracted(1.5).build()),
                refused(
                        "buyer must be another than the seller but was 'mine-cn'",
                        () -> link().buyer("mine-cn").build()),
                refused(
                        "amountPerYear.tonnes must be above 0 for an element but was {Nd=0.0}",
                        () -> link().amountPerYear(tonnes(Map.of(Element.ND, 0.0)))
                                .build()),
                refused(
                        "holder must not be blank but was ''",
                        () -> Stock.builder()
                                .holder("")
                                .size(new StockSize.DaysOfUse(1))
                                .build()),
                refused("days must be finite and at least 0 but was -1.0", () -> new StockSize.DaysOfUse(-1)),
                refused(
                        "demand must not be blank but was ''",
                        () -> stream().demand("").build()),
                refused(
                        "plant must not be blank but was ''",
                        () -> stream().plant("").build()),
                refused(
                        "collected must be in [0, 1] but was 1.01",
                        () -> stream().collected(1.01).build()),
                refused(
                        "recovered must be in [0, 1] but was -0.1",
                        () -> stream().recovered(-0.1).build()),
                refused(
                        "delayMonths must be in [1, 1200] but was 0",
                        () -> stream().delayMonths(0).build()),
                refused(
                        "name must not be blank but was ''",
                        () -> substitute().name("").build()),
                refused(
                        "demands must not be empty but was []",
                        () -> substitute().demands(List.of()).build()),
                refused(
                        "elements must not be empty but was []",
                        () -> substitute().elements(List.of()).build()),
                refused(
                        "ready must be in [1900-01, 2200-12] but was 1899-12",
                        () -> substitute().ready(YearMonth.of(1899, 12)).build()),
                refused(
                        "rampMonths must be in [0, 600] but was 601",
                        () -> substitute().rampMonths(601).build()),
                refused(
                        "largestShare must be in [0, 1] but was 1.1",
                        () -> substitute().largestShare(1.1).build()),
                refused(
                        "performanceLoss must be in [0, 1] but was NaN",
                        () -> substitute().performanceLoss(Double.NaN).build()),
                refused(
                        "basedOn must not be blank but was ''",
                        () -> substitute().basedOn("").build()),
                refused(
                        "plant must not be blank but was ''",
                        () -> project().plant("").build()),
                refused(
                        "begun must be in [1900-01, 2200-12] but was 2201-01",
                        () -> project().begun(YearMonth.of(2201, 1)).build()),
                refused(
                        "leadTimeMonths must be in [0, 600] but was -1",
                        () -> project().leadTimeMonths(-1).build()),
                refused(
                        "rampMonths must be in [0, 600] but was -1",
                        () -> project().rampMonths(-1).build()),
                refused(
                        "probability must be in [0, 1] but was 2.0",
                        () -> project().probability(2).build()),
                refused(
                        "need must not be blank but was ''",
                        () -> Dependence.builder()
                                .need("")
                                .country(PLANT.country())
                                .build()),
                refused(
                        "about must not be blank but was ''",
                        () -> assumption().about("").build()),
                refused(
                        "text must not be blank but was ''",
                        () -> assumption().text("").build()),
                refused(
                        "reason must not be blank but was ''",
                        () -> assumption().reason("").build()));
    }

    @Test
    void theEdgesAreAllowed() {
        assertThat(step().recovery(1).build().recovery()).isEqualTo(1);
        assertThat(project().begun(YearMonth.of(1900, 1)).build().begun()).isEqualTo(YearMonth.of(1900, 1));
        assertThat(project().begun(YearMonth.of(2200, 12)).build().begun()).isEqualTo(YearMonth.of(2200, 12));
        assertThat(demand().growthPerYear(-0.99).build().growthPerYear()).isEqualTo(-0.99);
    }

    private static Arguments refused(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }

    private static ElementTonnes tonnes(Map<Element, Double> tonnes) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(tonnes))
                .build();
    }

    private static ChainStep.Builder step() {
        return ChainStep.builder().from(STEP);
    }

    private static Plant.Builder plant() {
        return Plant.builder().from(PLANT);
    }

    private static UseDemand.Builder demand() {
        return UseDemand.builder().from(DEMAND);
    }

    private static TradeLink.Builder link() {
        return TradeLink.builder().from(LINK);
    }

    private static RecyclingStream.Builder stream() {
        return RecyclingStream.builder().from(STREAM);
    }

    private static UseSubstitute.Builder substitute() {
        return UseSubstitute.builder().from(SUBSTITUTE);
    }

    private static Project.Builder project() {
        return Project.builder().from(PROJECT);
    }

    private static ChainAssumption.Builder assumption() {
        return ChainAssumption.builder().from(ASSUMPTION);
    }
}
