// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.run.Outcome;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.time.DateSpan;

class MonteCarloTest {

    private static final DateSpan YEAR = DateSpan.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static MonteCarloResult run(Scenario scenario, ChancePlan plan) {
        return MonteCarlo.of(Flood.network(), scenario, plan).run(1);
    }

    private static double sure(MonteCarloResult result) {
        Spread spread = result.shortage().get(Element.ND);
        assertThat(spread.largest()).isEqualTo(spread.smallest());
        return spread.mean();
    }

    /** The shortage is 120 u - 15 for u above 1/8: percentiles, mean and the last day of the stock are known in closed form. */
    @Test
    void uniformLossesGiveTheSpreadInClosedForm() {
        int draws = 20_000;
        MonteCarloResult result = run(Flood.scenario(0.5), Flood.plan(draws, Flood.lost(new Uniform(0, 1))));
        Spread spread = result.shortage().get(Element.ND);
        assertThat(spread.mean())
                .isCloseTo(105 * 0.875 / 2, within(4 * spread.standardError().getAsDouble()));
        spread.percentiles()
                .forEach((p, value) -> assertThat(value)
                        .isCloseTo(Math.max(0, 120 * p - Flood.STOCK), within(4 * 120 * 0.5 / Math.sqrt(draws))));
        // the stock of 15 t lasts to the end of June if 2.5 t a month are missing, a quarter of the capacity
        EstimatedChance before = result.stockOut("magnets", Element.ND).chanceBefore(LocalDate.of(2026, 7, 1));
        assertThat(before.probability()).isCloseTo(0.75, within(4 * before.standardError()));
        EstimatedChance ever = result.stockOut("magnets", Element.ND).chance();
        assertThat(ever.probability()).isCloseTo(0.875, within(4 * ever.standardError()));
        assertThat(result.draws()).isEqualTo(draws);
        assertThat(result.lineStop("magnets").chance().happened()).isEqualTo(ever.happened());
    }

    @Test
    void fixedNumbersGiveTheOneRun() {
        Outcome outcome = Simulation.of(Flood.network()).run(Flood.scenario(0.6));
        MonteCarloResult result = run(Flood.scenario(0.1), Flood.plan(5, Flood.lost(new Fixed(0.6))));
        assertThat(sure(result)).isEqualTo(outcome.shortageByElement().get(Element.ND));
        assertThat(result.stockOut("magnets", Element.ND).days())
                .containsOnlyKeys(outcome.stockOut("magnets", Element.ND).orElseThrow())
                .containsValue(5);
        assertThat(result.lineStop("magnets").days())
                .containsOnlyKeys(outcome.lineStop("magnets", 0.9).orElseThrow());
        assertThat(run(Flood.scenario(0.6), Flood.plan(1))
                        .shortage()
                        .get(Element.ND)
                        .mean())
                .isEqualTo(sure(result));
    }

    /** Half of 10 t a month is missing: for 30 and 31 days of January, and for all of them where the drawn length outlasts the run. */
    @Test
    void theLengthOfAShockIsDrawnInDays() {
        ChancePlan none = Flood.plan(1, Flood.ofMagnets(PartParameter.STOCK_DAYS, new Fixed(0)), length(30));
        assertThat(sure(run(Flood.scenario(0.5), none))).isCloseTo(5 * 30 / 31.0, within(1e-9));
        ChancePlan month = Flood.plan(1, Flood.ofMagnets(PartParameter.STOCK_DAYS, new Fixed(0)), length(31.4));
        assertThat(sure(run(Flood.scenario(0.5), month))).isCloseTo(5, within(1e-9));
        ChancePlan ever = Flood.plan(1, Flood.ofMagnets(PartParameter.STOCK_DAYS, new Fixed(0)), length(1e15));
        assertThat(sure(run(Flood.scenario(0.5), ever))).isCloseTo(60, within(1e-9));
        ChancePlan day = Flood.plan(1, Flood.ofMagnets(PartParameter.STOCK_DAYS, new Fixed(0)), length(0));
        assertThat(sure(run(Flood.scenario(0.5), day))).isCloseTo(5 / 31.0, within(1e-9));
    }

    private static UncertainParameter length(double days) {
        return Flood.ofShock(ShockParameter.LENGTH_DAYS, new Fixed(days));
    }

    @Test
    void numbersOfPartsAreDrawn() {
        Scenario calm = Flood.scenario(0);
        assertThat(sure(run(calm, Flood.plan(2, Flood.ofMagnets(PartParameter.NEED_FACTOR, new Fixed(1.5))))))
                .isCloseTo(60 - Flood.STOCK, within(1e-9));
        double grown = 0;
        for (int m = 0; m < 12; m++) {
            grown += 10 * Math.pow(1.5, m / 12.0) - 10;
        }
        assertThat(sure(run(calm, Flood.plan(2, Flood.ofMagnets(PartParameter.GROWTH_PER_YEAR, new Fixed(0.5))))))
                .isCloseTo(grown - Flood.STOCK, within(1e-9));
        assertThat(sure(run(
                        Flood.scenario(0.5), Flood.plan(2, Flood.ofMagnets(PartParameter.STOCK_DAYS, new Fixed(73))))))
                .isCloseTo(60 - 24, within(1e-9)); // a fifth of a year's need
    }

    /** A drawn number does the same whether the run is prepared once or made anew for each draw. */
    @Test
    void aRunMadeAnewGivesTheSame() {
        UncertainParameter lost = Flood.lost(new Triangular(0.1, 0.4, 1));
        UncertainParameter need = Flood.ofMagnets(PartParameter.NEED_FACTOR, new Uniform(0.9, 1.2));
        MonteCarloResult prepared = run(Flood.scenario(0.5), Flood.plan(50, lost, need));
        for (UncertainParameter anew : List.of(
                Flood.ofShock(ShockParameter.LENGTH_DAYS, new Fixed(365)),
                Flood.ofMagnets(PartParameter.GROWTH_PER_YEAR, new Fixed(0)))) {
            MonteCarloResult made = run(Flood.scenario(0.5), Flood.plan(50, lost, need, anew));
            assertThat(made.shortage()).isEqualTo(prepared.shortage());
            assertThat(made.stockOuts()).isEqualTo(prepared.stockOuts());
            assertThat(made.lineStops()).isEqualTo(prepared.lineStops());
        }
    }

    private static Scenario with(Shock shock) {
        return Scenario.builder().from(Flood.scenario(0)).shocks(List.of(shock)).build();
    }

    @Test
    void cutsOfFlowsAndSurgesAreDrawn() {
        Scenario stopped = with(
                FlowCut.builder().country(Country.AU).stopped(0.1).days(YEAR).build());
        Scenario surge = with(
                DemandSurge.builder().addDemands("magnets").factor(1).days(YEAR).build());
        UncertainParameter half = Flood.ofShock(ShockParameter.STOPPED, new Fixed(0.5));
        UncertainParameter more = Flood.ofShock(ShockParameter.FACTOR, new Fixed(1.5));
        assertThat(sure(run(stopped, Flood.plan(2, half)))).isCloseTo(45, within(1e-9));
        assertThat(sure(run(surge, Flood.plan(2, more)))).isCloseTo(45, within(1e-9));
        assertThat(sure(run(stopped, Flood.plan(2, half, length(365))))).isCloseTo(45, within(1e-9));
        assertThat(sure(run(surge, Flood.plan(2, more, length(365))))).isCloseTo(45, within(1e-9));
        assertThat(sure(run(stopped, Flood.plan(2, half, length(181))))).isCloseTo(15, within(1e-9));
    }

    /** A licence regime is turned into a cut of what is not approved, from its first day or when the first licences are there. */
    @Test
    void licencesAreDrawnThroughTheRules() {
        Scenario licences = with(LicenceRegime.builder()
                .country(Country.AU)
                .approved(1)
                .daysToApprove(0)
                .basedOn("assumed")
                .days(YEAR)
                .build());
        ChancePlan plan = Flood.plan(
                3,
                Flood.ofShock(ShockParameter.APPROVED, new Fixed(0.4)),
                Flood.ofShock(ShockParameter.DAYS_TO_APPROVE, new Fixed(30.6)));
        MonteCarloResult result = MonteCarlo.of(Flood.network(), licences, plan)
                .licensedBy(MonteCarloTest::asCuts)
                .run(2);
        assertThat(sure(result)).isCloseTo(10 + 11 * 6 - Flood.STOCK, within(1e-9));
        refused(
                () -> MonteCarlo.of(Flood.network(), licences, plan).run(1),
                message -> assertThat(message).contains("shocks[0]"));
    }

    /** Nothing flows until the licences are there, then what is approved: two cuts one after the other. */
    private static Scenario asCuts(Scenario scenario) {
        LicenceRegime regime = (LicenceRegime) scenario.shocks().get(0);
        LocalDate licensed = LocalDate.of(2026, 1, 1).plusDays(regime.daysToApprove());
        CapacityCut.Builder cut = CapacityCut.builder().country(Country.AU);
        Scenario.Builder cuts = Scenario.builder().from(scenario).shocks(List.of());
        if (regime.daysToApprove() > 0) {
            cuts.addShocks(cut.lost(1)
                    .days(DateSpan.between(LocalDate.of(2026, 1, 1), licensed.minusDays(1)))
                    .build());
        }
        return cuts.addShocks(cut.lost(1 - regime.approved())
                        .days(DateSpan.between(licensed, LocalDate.of(2026, 12, 31)))
                        .build())
                .build();
    }

    @Test
    void runsCanBeStoppedAndSayHowManyWereMade() {
        ChancePlan plan = Flood.plan(1000, Flood.lost(new Uniform(0, 1)));
        MonteCarlo runs =
                MonteCarlo.of(Flood.network(), Flood.scenario(0.5), plan).inBatchesOf(10);
        MonteCarloResult stopped = runs.telling((done, wanted) -> done < 100).run(1);
        assertThat(stopped.draws()).isEqualTo(100);
        assertThat(stopped.plan().draws()).isEqualTo(1000);
        assertThat(stopped.shortage())
                .isEqualTo(run(Flood.scenario(0.5), Flood.plan(100, Flood.lost(new Uniform(0, 1))))
                        .shortage());
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            assertThat(runs.run(pool, 5)).isEqualTo(runs.run(1));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void refusesParametersOfWhatThereIsNot() {
        UncertainParameter second = new UncertainParameter.OfShock(1, ShockParameter.LOST, new Fixed(1), "assumed");
        refused(second, "parameters[0].shock must be below 1, the number of shocks but was 1");
        for (ShockParameter other : List.of(
                ShockParameter.STOPPED,
                ShockParameter.FACTOR,
                ShockParameter.APPROVED,
                ShockParameter.DAYS_TO_APPROVE)) {
            refused(
                    Flood.ofShock(other, new Fixed(1)),
                    "parameters[0].shock must have the number " + other + " but was "
                            + Flood.scenario(0.5).shocks().get(0));
        }
        for (PartParameter other : List.of(PartParameter.BUILT, PartParameter.DELAY_MONTHS)) {
            refused(
                    Flood.ofMagnets(other, new Fixed(1)),
                    "parameters[0].part must be a part of the network with the number " + other + " but was 'magnets'");
        }
        refused(
                new UncertainParameter.OfPart("mine", PartParameter.STOCK_DAYS, new Fixed(1), "assumed"),
                "parameters[0].part must be a part of the network with the number STOCK_DAYS but was 'mine'");
        refused(
                () -> Flood.lost(new Uniform(0, 2)),
                message -> assertThat(message)
                        .isEqualTo("distribution must lie within [0, 1] but was Uniform[low=0.0, high=2.0]"));
        refused(
                () -> Flood.plan(5, Flood.lost(new Fixed(0)), Flood.lost(new Fixed(1))),
                message -> assertThat(message)
                        .startsWith("parameters[1] must set another number than those before but was OfShock"));
        refused(
                () -> Flood.plan(0),
                message -> assertThat(message).isEqualTo("draws must be in [1, 10000000] but was 0"));
        MonteCarlo runs = MonteCarlo.of(Flood.network(), Flood.scenario(0.5), Flood.plan(5));
        refused(() -> runs.run(0), message -> assertThat(message).isEqualTo("threads must be in [1, 1024] but was 0"));
        refused(
                () -> runs.run(Runnable::run, 0),
                message -> assertThat(message).startsWith("tasks must be in [1, 1024]"));
        refused(() -> runs.inBatchesOf(0), message -> assertThat(message).startsWith("size must be in [1, "));
        refused(
                () -> runs.run(1).lineStop("mine"),
                message -> assertThat(message).isEqualTo("demand must be one of the network but was 'mine'"));
        refused(
                () -> runs.run(1).stockOut("magnets", Element.DY),
                message -> assertThat(message).isEqualTo("holder must hold a stock of Dy but was 'magnets'"));
    }

    private static void refused(UncertainParameter parameter, String message) {
        Network network = Flood.network();
        refused(
                () -> MonteCarlo.of(network, Flood.scenario(0.5), Flood.plan(5, parameter)),
                told -> assertThat(told).isEqualTo(message));
    }

    private static void refused(ThrowingCallable made, java.util.function.Consumer<String> message) {
        assertThatThrownBy(made)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> message.accept(thrown.getMessage()));
    }
}
