// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ytterby.assay.AssayedPart;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;

class FlowsheetBalanceTest {

    private static final FeedAmount HUNDRED =
            FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0)));

    /** Flotation takes 0.8, cleaning 0.9 and sends the given share back. */
    private static Flowsheet loop(double back, double on) {
        return Flowsheet.builder()
                .id("loop")
                .name("Rougher and cleaner")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("rougher")
                        .description("ore")
                        .build())
                .addOperations(
                        SampleFlowsheets.operation("rougher", UnitOperation.BENEFICIATION),
                        SampleFlowsheets.operation("cleaner", UnitOperation.BENEFICIATION))
                .addStreams(
                        SampleFlowsheets.stream(
                                "rougher", "cleaner", StreamKind.FORWARD, Split.of(ElementScope.ALL, on)),
                        SampleFlowsheets.stream(
                                "cleaner", "concentrate", StreamKind.FORWARD, Split.of(ElementScope.ALL, 1 - back)),
                        SampleFlowsheets.stream(
                                "cleaner", "rougher", StreamKind.RECYCLE, Split.of(ElementScope.ALL, back)))
                .addOutlets(outlet("concentrate"))
                .build();
    }

    private static Outlet outlet(String id) {
        return Outlet.builder().id(id).description(id).kind(OutletKind.PRODUCT).build();
    }

    @Test
    void aRecycleIsTheSumOfAGeometricSeries() { // 100 * 0.8 * 0.9 / (1 - 0.8 * 0.1) = 78.26...
        Balance balance = FlowsheetBalance.forward(loop(0.1, 0.8), List.of(HUNDRED));
        assertThat(balance.outlet("concentrate", Element.ND).lower()).isCloseTo(72 / 0.92, within(1e-12));
        assertThat(balance.streams()
                        .get("cleaner>rougher")
                        .get(Element.ND)
                        .orElseThrow()
                        .lower())
                .isCloseTo(8 / 0.92, within(1e-12));
        assertThat(balance.losses().get("rougher").get(Element.ND).orElseThrow().lower())
                .isCloseTo(20 / 0.92, within(1e-12));
    }

    @Test
    void aLoopWithoutWayOutIsNamed() {
        assertThatThrownBy(() -> FlowsheetBalance.forward(loop(1, 1), List.of(HUNDRED)))
                .isInstanceOfSatisfying(SingularLoopException.class, error -> {
                    assertThat(error.loop()).containsExactlyInAnyOrder("rougher", "cleaner");
                    assertThat(error.element()).isEqualTo(Element.ND);
                })
                .hasMessage("loop rougher > cleaner > rougher must let some Nd out but was closed");
    }

    @Test
    void anUnknownShareIsABoundAndNeverAll() {
        Balance balance = FlowsheetBalance.forward(SampleFlowsheets.washingPlant(), List.of(HUNDRED));
        assertThat(balance.outlet("carbonate", Element.ND).lower()).isZero();
        // all that is washed and does not go back: 80 * 0.95 / (1 - 0.8 * 0.05)
        assertThat(balance.outlet("carbonate", Element.ND).upper()).isCloseTo(76 / 0.96, within(1e-9));
        assertThat(balance.unknown()).extracting(UnknownShare::stream).containsExactly("wash>carbonate");
        assertThat(balance.allAmountsAreExact()).isFalse();
        assertThat(balance.closure()).isEmpty();
    }

    @Test
    void whatWasAssumedIsSaid() {
        Balance balance =
                FlowsheetBalance.forward(SampleFlowsheets.washingPlant(), List.of(HUNDRED), SampleFlowsheets.assumed());
        assertThat(balance.assumptionSet()).isEqualTo("washing");
        assertThat(balance.assumptions()).singleElement().satisfies(applied -> {
            assertThat(applied.stream()).isEqualTo("wash>carbonate");
            assertThat(applied.elements()).containsExactly(Element.ND);
            assertThat(applied.reason()).isEqualTo("an example");
        });
        assertThat(balance.unknown()).isEmpty();
        // 80 * 0.9 / (1 - 0.8 r) with r from 0.05 to 0.1
        assertThat(balance.outlet("carbonate", Element.ND).lower()).isCloseTo(72 / 0.96, within(1e-9));
        assertThat(balance.outlet("carbonate", Element.ND).upper()).isCloseTo(72 / 0.92, within(1e-9));
    }

    @Test
    void refusesFeedsThatDoNotFit() {
        Flowsheet plant = loop(0.1, 0.8);
        assertThatThrownBy(() -> FlowsheetBalance.forward(plant, List.of(HUNDRED, HUNDRED)))
                .hasMessage("feeds must have one amount for each feed but was 'ore'");
        assertThatThrownBy(() -> FlowsheetBalance.forward(plant, List.of()))
                .hasMessage("feeds must not be empty but was []");
        FeedAmount leachable =
                FeedAmount.builder().from(HUNDRED).part(AssayedPart.LEACHABLE).build();
        assertThatThrownBy(() -> FlowsheetBalance.forward(plant, List.of(leachable)))
                .hasMessage("feeds[ore].part must be WHOLE, from which the recoveries count but was LEACHABLE");
        FeedAmount other = FeedAmount.builder().from(HUNDRED).feed("scrap").build();
        assertThatThrownBy(() -> FlowsheetBalance.forward(plant, List.of(other)))
                .hasMessage("feed must be one of [ore] but was 'scrap'");
        assertThatThrownBy(() -> FlowsheetBalance.backward(
                        plant, HUNDRED.times(0), "concentrate", Element.ND, 1, AssumptionSet.none()))
                .hasMessageStartingWith("feed must bring some Nd to outlet concentrate but was");
    }

    @Test
    void backwardIsUnboundedIfNothingMayArrive() {
        NeededFeed needed = FlowsheetBalance.backward(
                SampleFlowsheets.washingPlant(), HUNDRED, "carbonate", Element.ND, 76 / 0.96, AssumptionSet.none());
        assertThat(needed.times().lower()).isCloseTo(1, within(1e-9));
        assertThat(needed.times().upper()).isInfinite();
    }

    @Test
    void mergingTwoOperationsInSeriesChangesNothing() {
        assertThat(serial(0.7, 0.95)).isCloseTo(serial(0.7 * 0.95, 1), within(1e-12));
    }

    private static double serial(double first, double second) {
        Flowsheet plant = Flowsheet.builder()
                .id("serial")
                .name("Two steps")
                .addFeeds(
                        Feed.builder().id("ore").target("a").description("ore").build())
                .addOperations(
                        SampleFlowsheets.operation("a", UnitOperation.LEACH),
                        SampleFlowsheets.operation("b", UnitOperation.PURIFICATION))
                .addStreams(
                        SampleFlowsheets.stream("a", "b", StreamKind.FORWARD, Split.of(ElementScope.ALL, first)),
                        SampleFlowsheets.stream("b", "out", StreamKind.FORWARD, Split.of(ElementScope.ALL, second)))
                .addOutlets(outlet("out"))
                .build();
        return FlowsheetBalance.forward(plant, List.of(HUNDRED))
                .outlet("out", Element.ND)
                .lower();
    }

    @Test
    void sensitivityIsWhatASmallChangeDoes() {
        double step = 1e-6;
        for (Sensitivity sensitivity : Sensitivity.of(
                loop(0.1, 0.8), List.of(HUNDRED), "concentrate", Element.ND, AssumptionSet.none(), RangePoint.LOW)) {
            if (sensitivity.stream().equals("rougher>cleaner")) {
                double up = FlowsheetBalance.forward(loop(0.1, 0.8 + step), List.of(HUNDRED))
                        .outlet("concentrate", Element.ND)
                        .lower();
                double change = (up - 72 / 0.92) / step;
                assertThat(sensitivity.tonnesPerShare()).isCloseTo(change, within(1e-3));
                assertThat(sensitivity.elasticity()).isCloseTo(change * 0.8 / (72 / 0.92), within(1e-4));
            }
        }
    }

    @Test
    void monteCarloStaysWithinTheBoundsAndRepeats() {
        Flowsheet plant = SampleFlowsheets.washingPlant();
        Interval bounds = FlowsheetBalance.forward(plant, List.of(HUNDRED), SampleFlowsheets.assumed())
                .outlet("carbonate", Element.ND);
        for (RangeDistribution distribution : RangeDistribution.values()) {
            SampledBalance drawn = MonteCarlo.of(
                    plant, List.of(HUNDRED), SampleFlowsheets.assumed(), distribution, 500, new Random(7));
            SampledAmount carbonate = drawn.amount("carbonate", Element.ND);
            assertThat(carbonate.lowest()).isGreaterThanOrEqualTo(bounds.lower());
            assertThat(carbonate.highest()).isLessThanOrEqualTo(bounds.upper());
            assertThat(carbonate.standardDeviation()).isPositive();
            assertThat(MonteCarlo.of(
                            plant, List.of(HUNDRED), SampleFlowsheets.assumed(), distribution, 500, new Random(7)))
                    .isEqualTo(drawn);
        }
        assertThatThrownBy(() -> MonteCarlo.of(
                        plant, List.of(HUNDRED), AssumptionSet.none(), RangeDistribution.UNIFORM, 5, new Random(7)))
                .hasMessage("share of Nd in stream wash>carbonate must be published or assumed but was unknown");
    }

    @Test
    void lossesAndProductAddUpToTheFeed() {
        Flowsheet plant = loop(0.1, 0.8);
        Balance balance = FlowsheetBalance.forward(plant, List.of(HUNDRED));
        List<LossEntry> losses = Losses.of(plant, balance, "concentrate");
        double lost =
                losses.stream().mapToDouble(entry -> entry.tonnes().lower()).sum();
        assertThat(lost + balance.outlet("concentrate", Element.ND).lower()).isCloseTo(100, within(1e-9));
        assertThat(losses).extracting(LossEntry::operation).containsExactly("rougher");
        assertThat(Losses.byStage(losses, Element.ND)).isEmpty(); // no stage is stated
        assertThat(Losses.byStage(
                        List.of(LossEntry.builder()
                                .from(losses.get(0))
                                .stage(Stage.BENEFICIATION)
                                .build()),
                        Element.ND))
                .containsOnlyKeys(Stage.BENEFICIATION);
    }

    @Test
    void theDiagramShowsWhatFlows() {
        Flowsheet plant = loop(0.1, 0.8);
        Balance balance = FlowsheetBalance.forward(plant, List.of(HUNDRED));
        String text = FlowsheetDiagram.of(plant, balance, java.util.Set.of(Element.ND));
        assertThat(text.lines().toList())
                .containsExactly(
                        "flowchart LR",
                        "  n0([\"ore\"])",
                        "  n1[\"rougher\"]",
                        "  n2[\"cleaner\"]",
                        "  n3([\"concentrate\"])",
                        "  n0 -->|\"100 t\"| n1",
                        "  n1 -->|\"86.96 t\"| n2",
                        "  n2 -->|\"78.26 t\"| n3",
                        "  n2 -.->|\"8.696 t\"| n1");
        assertThat(FlowsheetDiagram.of(plant)).contains("  n1 --> n2");
    }

    @Test
    void preparedGivesWhatTheBalanceGives() {
        Flowsheet plant = loop(0.1, 0.8);
        PreparedFlowsheet prepared =
                PreparedFlowsheet.of(plant, List.of(Element.ND, Element.LA), AssumptionSet.none(), RangePoint.LOW);
        assertThat(prepared.elements()).containsExactly(Element.LA, Element.ND);
        assertThat(prepared.balance(new double[] {0, 100})[1]).isCloseTo(72 / 0.92, within(1e-12));
        assertThat(prepared.outlets()).containsExactly("concentrate");
        assertThatThrownBy(() -> prepared.balance(new double[1])).hasMessage("feeds must have 2 numbers but was 1");
        assertThatThrownBy(() -> prepared.balance(new double[] {-1, 0})).hasMessageContaining("at least 0");
    }
}
