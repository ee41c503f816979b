// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ytterby.scenario.run.Chains.cut;
import static org.ytterby.scenario.run.Chains.scenario;
import static org.ytterby.scenario.run.Chains.threeNodes;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.testkit.DemandMonthsArbitraries;
import org.ytterby.testkit.OutcomeArbitraries;
import org.ytterby.testkit.PlantMonthsArbitraries;
import org.ytterby.testkit.WaterfallArbitraries;
import org.ytterby.testkit.WaterfallStepArbitraries;

/** What is refused, and in which words. */
class RefusalTest {

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void aLicenceRegimeHasToBeTurnedIntoFlowCutsFirst() {
        LicenceRegime regime = LicenceRegime.builder()
                .country(Country.CN)
                .approved(0.5)
                .daysToApprove(45)
                .basedOn("a test")
                .days(Chains.always())
                .build();
        refused(
                () -> Simulation.of(threeNodes().build())
                        .run(scenario(1).addShocks(regime).build()),
                "shocks[0] must be turned into flow cuts before the run, which Licensing does with a regime book, but was");
    }

    @Test
    void aShockHasToFitTheNetwork() {
        Simulation simulation = Simulation.of(threeNodes().build());
        refused(
                () -> simulation.run(scenario(1)
                        .addShocks(DemandSurge.builder()
                                .addDemands("lamps")
                                .factor(2)
                                .days(Chains.always())
                                .build())
                        .build()),
                "shocks[0].demands must name demands of the network but was 'lamps'");
        refused(
                () -> simulation.run(scenario(1)
                        .addShocks(cut(Country.AU, Stage.MINING, 1, "[2026-01-01, ...)"))
                        .build()),
                "shocks[0].country must have a plant of MINING in the network but was AU");
    }

    @Test
    void aDrawKeepsItsRanges() {
        RunDraw draw = Simulation.of(threeNodes().build())
                .prepare(scenario(1)
                        .addShocks(
                                cut(Country.CN, Stage.MINING, 1, "[2026-01-01, ...)"),
                                DemandSurge.builder()
                                        .addDemands("motors")
                                        .factor(2)
                                        .days(Chains.always())
                                        .build())
                        .build())
                .draw();
        draw.severity(0, 1).severity(1, 7).needed(0, 3);
        refused(() -> draw.severity(0, 1.5), "severity[0] must be in [0, 1] but was 1.5");
        refused(() -> draw.severity(0, Double.NaN), "severity[0] must be in [0, 1] but was NaN");
        refused(() -> draw.severity(1, -1), "severity[1] must be finite and at least 0 but was -1.0");
        refused(() -> draw.severity(1, Double.POSITIVE_INFINITY), "severity[1] must be finite and at least 0");
        refused(() -> draw.needed(0, -0.1), "needed[0] must be finite and at least 0 but was -0.1");
        refused(() -> draw.needed(0, Double.NaN), "needed[0] must be finite and at least 0 but was NaN");
        refused(() -> draw.built(0, 1.1), "built[0] must be in [0, 1] but was 1.1");
        refused(() -> draw.built(0, -0.1), "built[0] must be in [0, 1] but was -0.1");
        refused(() -> draw.delay(0, -1), "delay[0] must be in [0, 1200] but was -1");
        refused(() -> draw.delay(0, 1201), "delay[0] must be in [0, 1200] but was 1201");
    }

    @Test
    void seriesAreFiniteAndOfOneLength() {
        refused(() -> MonthSeries.of(0, Double.NaN), "[1] must be finite but was NaN");
        refused(() -> MonthSeries.of(1).plus(MonthSeries.of(1, 2)), "months must be 1 but was 2");
        DemandMonths demand = new DemandMonthsArbitraries().example();
        refused(
                () -> DemandMonths.builder()
                        .from(demand)
                        .produced(MonthSeries.of(1))
                        .build(),
                "produced must have 3 months but was 1");
        refused(
                () -> DemandMonths.builder()
                        .from(demand)
                        .replaced(MonthSeries.of(0, -1, 0))
                        .build(),
                "replaced[1] must be finite and at least 0 but was -1.0");
        PlantMonths plant = new PlantMonthsArbitraries().example();
        refused(
                () -> PlantMonths.builder()
                        .from(plant)
                        .made(MonthSeries.of(0, 0, -2))
                        .build(),
                "made[2] must be finite and at least 0 but was -2.0");
        refused(
                () -> PriceMonths.builder()
                        .shift(MonthSeries.of(-1.5))
                        .change(MonthSeries.of(1))
                        .build(),
                "shift[0] must be in [-1, 0] but was -1.5");
    }

    @Test
    void anOutcomeKnowsItsParts() {
        Outcome outcome = new OutcomeArbitraries().example();
        refused(() -> outcome.demand("lamps"), "id must be that of a demand of the network but was 'lamps'");
        refused(() -> outcome.plant("lamps"), "id must be that of a plant of the network but was 'lamps'");
        refused(() -> outcome.lineStop("cars-eu", 0), "share must be in (0, 1] but was 0.0");
        refused(() -> outcome.lineStop("cars-eu", 1.1), "share must be in (0, 1] but was 1.1");
        refused(
                () -> Outcome.builder().from(outcome).months(4).build(),
                "performanceLost must have 4 months but was 3");
        refused(() -> Outcome.builder().from(outcome).scenario(" ").build(), "scenario must not be blank");
    }

    @Test
    void aMeasureIsAddedOnce() {
        Waterfall waterfall = new WaterfallArbitraries().example();
        refused(
                () -> Waterfall.builder()
                        .from(waterfall)
                        .addSteps(new WaterfallStepArbitraries().example())
                        .build(),
                "steps[1].measure must be named once but was STOCKS");
        refused(
                () -> Waterfall.of(threeNodes().build(), scenario(1).build(), List.of(Measure.STOCKS, Measure.STOCKS)),
                "steps[1].measure must be named once but was STOCKS");
        refused(
                () -> Waterfall.builder()
                        .from(waterfall)
                        .putWithoutMeasures(Element.TB, -1.0)
                        .build(),
                "withoutMeasures[Tb] must be finite and at least 0 but was -1.0");
    }
}
