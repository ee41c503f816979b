// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

/** What must not matter does not: the order in which things are listed, and the unit of mass. */
class InvarianceProperties {

    @Provide
    Arbitrary<Case> any() {
        return Case.of(new NetworkArbitraries().arbitrary(), ScenarioArbitraries::of);
    }

    @Property
    void theOrderOfPlantsDemandsLinksAndShocksIsIrrelevant(@ForAll("any") Case any, @ForAll long seed) {
        Case shuffled = any.withNetwork(
                        network -> network.plants(shuffled(any.network().plants(), seed))
                                .demands(shuffled(any.network().demands(), seed + 1))
                                .links(shuffled(any.network().links(), seed + 2))
                                .projects(shuffled(any.network().projects(), seed + 3))
                                .stocks(shuffled(any.network().stocks(), seed + 4))
                                .recycling(shuffled(any.network().recycling(), seed + 5)))
                .withScenario(
                        scenario -> scenario.shocks(quotasLast(any.scenario().shocks(), seed)));
        Case ordered = any.withScenario(
                scenario -> scenario.shocks(quotasLast(any.scenario().shocks(), 0)));
        assertSame(ordered, shuffled, 1);
    }

    /** Several quotas on the same plants limit them one after the other, in the order given. */
    private static List<Shock> quotasLast(List<Shock> shocks, long seed) {
        List<Shock> others = new ArrayList<>(shuffled(
                shocks.stream().filter(shock -> !(shock instanceof OutputQuota)).toList(), seed));
        shocks.stream().filter(OutputQuota.class::isInstance).forEach(others::add);
        return others;
    }

    @Property
    void allScalesWithTheUnitOfMass(
            @ForAll("any") Case any, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        Case scaled = any.withNetwork(network -> network.plants(any.network().plants().stream()
                                .map(plant -> Plant.builder()
                                        .from(plant)
                                        .capacityPerYear(Case.scaled(plant.capacityPerYear(), factor, 0))
                                        .build())
                                .toList())
                        .demands(any.network().demands().stream()
                                .map(demand -> UseDemand.builder()
                                        .from(demand)
                                        .needPerYear(Case.scaled(demand.needPerYear(), factor, 0))
                                        .build())
                                .toList())
                        .links(any.network().links().stream()
                                .map(link -> TradeLink.builder()
                                        .from(link)
                                        .amountPerYear(Case.scaled(link.amountPerYear(), factor, 0))
                                        .build())
                                .toList())
                        .stocks(any.network().stocks().stream()
                                .map(stock -> stock.size() instanceof StockSize.Held held
                                        ? Stock.builder()
                                                .from(stock)
                                                .size(new StockSize.Held(Case.scaled(held.mass(), factor, 0)))
                                                .build()
                                        : stock)
                                .toList()))
                .withScenario(scenario -> scenario.shocks(any.scenario().shocks().stream()
                        .map(shock -> shock instanceof OutputQuota quota
                                ? OutputQuota.builder()
                                        .from(quota)
                                        .limitPerYear(Case.scaled(quota.limitPerYear(), factor, 0))
                                        .build()
                                : shock)
                        .toList()));
        assertSame(any, scaled, factor);
    }

    private static void assertSame(Case one, Case other, double factor) {
        Outcome was = one.run();
        Outcome is = other.run();
        double rounding = one.tolerance();
        for (DemandOutcome demand : was.demands()) {
            demand.elements().forEach((element, months) -> {
                DemandMonths now = is.demand(demand.id()).elements().get(element);
                for (int m = 0; m < was.months(); m++) {
                    assertThat(now.shortage().get(m) / factor)
                            .isEqualTo(months.shortage().get(m), within(rounding));
                    assertThat(now.fromOwnStock().get(m) / factor)
                            .isEqualTo(months.fromOwnStock().get(m), within(rounding));
                    assertThat(now.fromPlantStocks().get(m) / factor)
                            .isEqualTo(months.fromPlantStocks().get(m), within(rounding));
                }
            });
        }
        for (PlantOutcome plant : was.plants()) {
            plant.elements().forEach((element, months) -> {
                PlantMonths now = is.plant(plant.id()).elements().get(element);
                for (int m = 0; m < was.months(); m++) {
                    assertThat(now.made().get(m) / factor)
                            .isEqualTo(months.made().get(m), within(rounding));
                }
            });
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
