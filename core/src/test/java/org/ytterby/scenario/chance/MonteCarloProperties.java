// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.run.Outcome;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

/** What holds for any network and any cuts whose severity is drawn. */
class MonteCarloProperties {

    private static final int DRAWS = 20;

    record Uncertain(Network network, Scenario scenario, long seed) {

        /** Every cut is drawn between a lower and an upper severity. */
        ChancePlan plan(int draws, double low, double high) {
            List<UncertainParameter> parameters = new ArrayList<>();
            for (int i = 0; i < scenario.shocks().size(); i++) {
                Shock shock = scenario.shocks().get(i);
                ShockParameter severity = shock instanceof CapacityCut ? ShockParameter.LOST : ShockParameter.STOPPED;
                parameters.add(new UncertainParameter.OfShock(
                        i, severity, new Triangular(low, (low + high) / 2, high), "any"));
            }
            return ChancePlan.builder()
                    .seed(seed)
                    .draws(draws)
                    .parameters(parameters)
                    .addPercentiles(0.0, 0.1, 0.5, 0.9, 1.0)
                    .lineStopShare(0.8)
                    .build();
        }

        MonteCarlo runs(ChancePlan plan) {
            return MonteCarlo.of(network, scenario, plan);
        }
    }

    @Provide
    Arbitrary<Uncertain> any() {
        return new NetworkArbitraries()
                .arbitrary()
                .flatMap(network -> Combinators.combine(ScenarioArbitraries.cuts(network), Arbitraries.longs())
                        .as((scenario, seed) -> new Uncertain(
                                network,
                                Scenario.builder()
                                        .from(scenario)
                                        .rerouting(Rerouting.NONE)
                                        .build(),
                                seed)));
    }

    @Property(tries = 60)
    void theSameBitsOnAnyThreadsAndWithAnyBatch(
            @ForAll("any") Uncertain any, @ForAll @IntRange(min = 1, max = 30) int batch) {
        MonteCarlo runs = any.runs(any.plan(DRAWS, 0.2, 0.9));
        MonteCarloResult one = runs.run(1);
        for (int threads : new int[] {2, 3, 8}) {
            assertThat(runs.inBatchesOf(batch).run(threads)).isEqualTo(one);
        }
    }

    @Property(tries = 60)
    void fixedSeveritiesGiveTheOneRun(@ForAll("any") Uncertain any, @ForAll @IntRange(min = 0, max = 100) int percent) {
        double severity = percent / 100.0;
        List<UncertainParameter> fixed = any.plan(1, 0, 1).parameters().stream()
                .<UncertainParameter>map(each -> {
                    UncertainParameter.OfShock of = (UncertainParameter.OfShock) each;
                    return new UncertainParameter.OfShock(of.shock(), of.parameter(), new Fixed(severity), "any");
                })
                .toList();
        MonteCarloResult result = any.runs(ChancePlan.builder()
                        .from(any.plan(3, 0, 1))
                        .parameters(fixed)
                        .build())
                .run(1);
        Outcome outcome = Simulation.of(any.network()).run(withSeverity(any.scenario(), severity));
        result.shortage().forEach((element, spread) -> {
            assertThat(spread.smallest()).isEqualTo(spread.largest());
            double wanted = outcome.shortageByElement().getOrDefault(element, 0.0);
            assertThat(spread.mean()).isCloseTo(wanted, within(1e-9 * (1 + wanted)));
        });
        for (EventDays days : result.stockOuts()) {
            assertThat(days.days().keySet())
                    .isEqualTo(outcome.stockOut(days.id(), days.element().orElseThrow()).stream()
                            .collect(Collectors.toSet()));
        }
        for (EventDays days : result.lineStops()) {
            assertThat(days.days().keySet())
                    .isEqualTo(outcome.lineStop(days.id(), 0.8).stream().collect(Collectors.toSet()));
        }
    }

    private static Scenario withSeverity(Scenario scenario, double severity) {
        List<Shock> shocks = new ArrayList<>();
        for (Shock shock : scenario.shocks()) {
            shocks.add(
                    shock instanceof CapacityCut cut
                            ? CapacityCut.builder().from(cut).lost(severity).build()
                            : FlowCut.builder()
                                    .from((FlowCut) shock)
                                    .stopped(severity)
                                    .build());
        }
        return Scenario.builder().from(scenario).shocks(shocks).build();
    }

    /** Where a harder blow never helps in a single run: without projects and without stocks of plants. */
    @Provide
    Arbitrary<Uncertain> monotone() {
        return any().map(each -> {
            List<String> demands =
                    each.network().demands().stream().map(UseDemand::id).toList();
            Network network = Network.builder()
                    .from(each.network())
                    .projects(List.of())
                    .recycling(List.of())
                    .stocks(each.network().stocks().stream()
                            .filter(stock -> demands.contains(stock.holder()))
                            .toList())
                    .build();
            return new Uncertain(network, each.scenario(), each.seed());
        });
    }

    /** With the same numbers between 0 and 1, harder shocks give no smaller percentile of any element. */
    @Property(tries = 100)
    void harderShocksGiveNoSmallerPercentiles(
            @ForAll("monotone") Uncertain any,
            @ForAll @IntRange(min = 0, max = 25) int low,
            @ForAll @IntRange(min = 0, max = 25) int up) {
        MonteCarloResult mild =
                any.runs(any.plan(DRAWS, low / 100.0, low / 100.0 + 0.25)).run(1);
        MonteCarloResult hard = any.runs(any.plan(DRAWS, (low + up) / 100.0, (low + 2 * up) / 100.0 + 0.25))
                .run(1);
        for (Element element : mild.shortage().keySet()) {
            Spread less = mild.shortage().get(element);
            Spread more = hard.shortage().get(element);
            double slack = 1e-9 * (1 + more.largest());
            less.percentiles()
                    .forEach((p, value) -> assertThat(more.percentiles().get(p)).isGreaterThanOrEqualTo(value - slack));
            assertThat(more.mean()).isGreaterThanOrEqualTo(less.mean() - slack);
        }
    }

    @Property(tries = 100)
    void aLongerPlanHasTheDrawsOfAShorterOne(@ForAll("any") Uncertain any) {
        MonteCarloResult shorter = any.runs(any.plan(DRAWS, 0, 1)).run(1);
        MonteCarloResult longer = any.runs(any.plan(2 * DRAWS, 0, 1))
                .inBatchesOf(DRAWS)
                .telling((done, wanted) -> false)
                .run(1);
        assertThat(longer.draws()).isEqualTo(DRAWS);
        assertThat(longer.shortage()).isEqualTo(shorter.shortage());
        assertThat(longer.stockOuts()).isEqualTo(shorter.stockOuts());
        assertThat(longer.lineStops()).isEqualTo(shorter.lineStops());
    }
}
