// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

/** What holds in every month of every run: enough is enough, nothing is lost or made up, nothing goes beyond its limits. */
class SimulationProperties {

    @Provide
    Arbitrary<Case> calm() {
        return Case.of(NetworkArbitraries.balanced(), ScenarioArbitraries::calm);
    }

    @Provide
    Arbitrary<Case> any() {
        return Case.of(new NetworkArbitraries().arbitrary(), ScenarioArbitraries::of);
    }

    @Provide
    Arbitrary<Case> cutAndBalanced() {
        return Case.of(NetworkArbitraries.balancedPlain(), ScenarioArbitraries::cuts);
    }

    @Property
    void withoutShocksAndWithEnoughCapacityNothingIsShortAndStocksStay(@ForAll("calm") Case calm) {
        Outcome outcome = calm.run();
        assertThat(outcome.shortage().sum()).isZero();
        assertThat(outcome.recovery()).contains(outcome.start());
        for (DemandOutcome demand : outcome.demands()) {
            assertThat(outcome.lineStop(demand.id(), 1)).isEmpty();
            demand.elements()
                    .values()
                    .forEach(months -> months.stock().ifPresent(SimulationProperties::assertUntouched));
        }
        for (PlantOutcome plant : outcome.plants()) {
            plant.elements()
                    .values()
                    .forEach(months -> months.stock().ifPresent(SimulationProperties::assertUntouched));
        }
        outcome.prices()
                .values()
                .forEach(price -> assertThat(price.change().sum()).isZero());
    }

    private static void assertUntouched(StockMonths stock) {
        assertThat(stock.usedUp()).isEmpty();
        for (double level : stock.levels().toArray()) {
            assertThat(level).isEqualTo(stock.startTonnes(), within(1e-12 * stock.startTonnes()));
        }
    }

    @Property
    void whatIsNeededIsReplacedDeliveredOrShort(@ForAll("any") Case any) {
        Outcome outcome = any.run();
        for (DemandOutcome demand : outcome.demands()) {
            demand.elements().forEach((element, months) -> {
                MonthSeries missing = months.shortage();
                for (int m = 0; m < outcome.months(); m++) {
                    double sum = months.replaced().get(m)
                            + months.produced().get(m)
                            + months.fromPlantStocks().get(m)
                            + months.fromOwnStock().get(m)
                            + missing.get(m);
                    assertThat(sum)
                            .isEqualTo(
                                    months.need().get(m),
                                    within(1e-10 * months.need().get(m)));
                    assertThat(months.produced().get(m)
                                    + months.fromPlantStocks().get(m))
                            .isEqualTo(into(outcome, demand.id(), element, m), within(any.tolerance()));
                }
            });
        }
    }

    @Property
    void aPlantMakesItsFeedTimesItsRecoveryAndSendsWhatItMakes(@ForAll("any") Case any) {
        Outcome outcome = any.run();
        for (PlantOutcome plant : outcome.plants()) {
            var step = any.network().step(plant.stage());
            plant.elements().forEach((element, months) -> {
                for (int m = 0; m < outcome.months(); m++) {
                    double made = months.made().get(m);
                    if (!step.takesFrom().isEmpty()) {
                        assertThat(made)
                                .isEqualTo(
                                        step.recovery() * into(outcome, plant.id(), element, m),
                                        within(any.tolerance()));
                    }
                    assertThat(out(outcome, plant.id(), element, m))
                            .isEqualTo(made + months.fromStock().get(m), within(any.tolerance()));
                    assertThat(made)
                            .isLessThanOrEqualTo(any.network()
                                                    .plant(plant.id())
                                                    .capacityPerYear()
                                                    .tonnes()
                                                    .getOrElse(element, 0)
                                            / 12
                                    + any.tolerance());
                }
            });
        }
    }

    @Property
    void aStockHoldsWhatHasNotBeenDrawn(@ForAll("any") Case any) {
        Outcome outcome = any.run();
        for (PlantOutcome plant : outcome.plants()) {
            plant.elements().values().forEach(months -> assertDrawn(months.stock(), months.fromStock()));
        }
        for (DemandOutcome demand : outcome.demands()) {
            demand.elements().values().forEach(months -> assertDrawn(months.stock(), months.fromOwnStock()));
        }
    }

    private static void assertDrawn(Optional<StockMonths> stock, MonthSeries drawn) {
        double left = stock.map(StockMonths::startTonnes).orElse(0.0);
        double rounding = 1e-9 * left;
        for (int m = 0; m < drawn.size(); m++) {
            left -= drawn.get(m);
            assertThat(stock.isPresent() ? stock.get().levels().get(m) : 0.0).isEqualTo(left, within(rounding));
        }
        stock.ifPresent(held -> assertThat(held.usedUp().isPresent())
                .isEqualTo(
                        held.startTonnes() > 0 && held.levels().get(drawn.size() - 1) <= 1e-11 * held.startTonnes()));
    }

    @Property
    void aCutLimitsFlowsToTheRestOfTheOrders(@ForAll("cutAndBalanced") Case cut) {
        Case calm = cut.withScenario(scenario -> scenario.shocks(java.util.List.of()));
        Outcome before = calm.run();
        Outcome after = cut.run();
        Network network = cut.network();
        for (TradeLink link : network.links()) {
            link.amountPerYear().tonnes().forEach((element, amount) -> {
                for (int m = 0; m < after.months(); m++) {
                    double passes = Passing.part(cut, link, element, m);
                    double limit = passes < 1 ? passes * flow(before, link, element, m) : Double.POSITIVE_INFINITY;
                    assertThat(flow(after, link, element, m)).isLessThanOrEqualTo(limit + cut.tolerance());
                }
            });
        }
    }

    @Property
    void aCutLimitsPlantsToTheRestOfTheirCapacity(@ForAll("any") Case any) {
        Outcome outcome = any.run();
        for (PlantOutcome plant : outcome.plants()) {
            plant.elements().forEach((element, months) -> {
                for (int m = 0; m < outcome.months(); m++) {
                    double capacity = any.network()
                                    .plant(plant.id())
                                    .capacityPerYear()
                                    .tonnes()
                                    .getOrElse(element, 0)
                            / 12;
                    assertThat(months.made().get(m))
                            .isLessThanOrEqualTo(
                                    capacity * Passing.working(any, plant.id(), element, m) + any.tolerance());
                }
            });
        }
    }

    @Property
    void aRunOfArraysGivesWhatTheOutcomeSays(@ForAll("any") Case any, @ForAll int demand) {
        Assume.that(!any.network().demands().isEmpty());
        PreparedRun run = Simulation.of(any.network()).prepare(any.scenario());
        RunTonnes tonnes = run.tonnes();
        RunDraw draw = run.draw();
        for (int s = 0; s < any.scenario().shocks().size(); s++) {
            draw.severity(s, 1);
        }
        run.run(draw, tonnes);
        draw.reset();
        run.run(draw, tonnes);
        Outcome outcome = any.run();
        int d = Math.floorMod(demand, any.network().demands().size());
        DemandOutcome expected = outcome.demands().get(d);
        for (int e = 0; e < tonnes.elements().size(); e++) {
            DemandMonths months = expected.elements().get(tonnes.elements().get(e));
            for (int m = 0; m < tonnes.months(); m++) {
                assertThat(tonnes.shortage(d, e, m))
                        .isEqualTo(months == null ? 0 : months.shortage().get(m));
                assertThat(tonnes.need(d, e, m))
                        .isEqualTo(months == null ? 0 : months.need().get(m));
            }
            assertThat(tonnes.shortage(e))
                    .isEqualTo(outcome.shortageByElement().get(tonnes.elements().get(e)), within(any.tolerance()));
        }
    }

    private static double flow(Outcome outcome, TradeLink link, Element element, int month) {
        return outcome.links().stream()
                .filter(other -> other.seller().equals(link.seller())
                        && other.buyer().equals(link.buyer())
                        && other.tonnes().containsKey(element))
                .mapToDouble(other -> other.tonnes().get(element).get(month))
                .sum();
    }

    private static double into(Outcome outcome, String buyer, Element element, int month) {
        return outcome.links().stream()
                .filter(link -> link.buyer().equals(buyer) && link.tonnes().containsKey(element))
                .mapToDouble(link -> link.tonnes().get(element).get(month))
                .sum();
    }

    private static double out(Outcome outcome, String seller, Element element, int month) {
        return outcome.links().stream()
                .filter(link -> link.seller().equals(seller) && link.tonnes().containsKey(element))
                .mapToDouble(link -> link.tonnes().get(element).get(month))
                .sum();
    }
}
