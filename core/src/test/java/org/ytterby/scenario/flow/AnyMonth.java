// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;
import org.ytterby.time.DateSpan;

/** Any month of a scenario that fits a network in layers, with an element and a policy. */
record AnyMonth(Network network, Element element, Scenario scenario, YearMonth month, LinkPolicy links) {

    static final YearMonth START = YearMonth.of(2025, 1);

    static Arbitrary<AnyMonth> any() {
        return NetworkArbitraries.networks()
                .flatMap(network -> Combinators.combine(
                                Arbitraries.of(network.elements()),
                                Arbitraries.oneOf(
                                        ScenarioArbitraries.of(network),
                                        ScenarioArbitraries.cuts(network).map(AnyMonth::standing)),
                                Arbitraries.integers().between(0, 35),
                                Arbitraries.of(LinkPolicy.class))
                        .as((element, scenario, month, links) -> new AnyMonth(
                                network,
                                element,
                                scenario,
                                scenario.start().plusMonths(month % scenario.months()),
                                links)));
    }

    /** The scenario with flows cut for all days and elements, and no capacity, so that these cuts are what limits. */
    private static Scenario standing(Scenario scenario) {
        return Scenario.builder()
                .from(scenario)
                .shocks(scenario.shocks().stream()
                        .filter(FlowCut.class::isInstance)
                        .<Shock>map(cut -> FlowCut.builder()
                                .from((FlowCut) cut)
                                .elements(List.of())
                                .days(DateSpan.always())
                                .build())
                        .toList())
                .build();
    }

    BestCase best() {
        return BestCases.of(network, element, scenario, month, links);
    }

    MonthState state() {
        return MonthState.of(network, element, scenario, month);
    }

    /** The sum of all capacities and needs, in mine output: the measure of rounding. */
    double scale() {
        MonthState state = state();
        Worths worths = Worths.of(state);
        double sum = 1e-6;
        for (int p = 0; p < state.capacity.length; p++) {
            sum += state.capacity[p] * worths.of(p);
        }
        for (int d = 0; d < state.need.length; d++) {
            sum += state.need[d] * worths.of(state.plants.size() + d);
        }
        return sum;
    }

    AnyMonth with(LinkPolicy policy) {
        return new AnyMonth(network, element, scenario, month, policy);
    }

    private AnyMonth with(Network other, Scenario happening) {
        return new AnyMonth(other, element, happening, month, links);
    }

    AnyMonth grown(int pick, double tonnes) {
        List<Plant> plants = new ArrayList<>(network.plants());
        int at = pick % plants.size();
        Plant plant = plants.get(at);
        if (!plant.capacityPerYear().tonnes().states(element)) {
            return this;
        }
        Map<Element, Double> more =
                new java.util.EnumMap<>(plant.capacityPerYear().tonnes().toMap());
        more.merge(element, tonnes, Double::sum);
        plants.set(
                at,
                Plant.builder()
                        .from(plant)
                        .capacityPerYear(ElementTonnes.builder()
                                .basis(network.basis())
                                .tonnes(ElementVector.of(more))
                                .build())
                        .build());
        return with(Network.builder().from(network).plants(plants).build(), scenario);
    }

    AnyMonth scaled(double factor) {
        return with(
                Network.builder()
                        .from(network)
                        .plants(network.plants().stream()
                                .map(plant -> Plant.builder()
                                        .from(plant)
                                        .capacityPerYear(times(plant.capacityPerYear(), factor))
                                        .build())
                                .toList())
                        .demands(network.demands().stream()
                                .map(demand -> UseDemand.builder()
                                        .from(demand)
                                        .needPerYear(times(demand.needPerYear(), factor))
                                        .build())
                                .toList())
                        .build(),
                Scenario.builder()
                        .from(scenario)
                        .shocks(scenario.shocks().stream()
                                .<Shock>map(shock -> shock instanceof OutputQuota quota
                                        ? OutputQuota.builder()
                                                .from(quota)
                                                .limitPerYear(times(quota.limitPerYear(), factor))
                                                .build()
                                        : shock)
                                .toList())
                        .build());
    }

    private static ElementTonnes times(ElementTonnes mass, double factor) {
        return ElementTonnes.builder()
                .from(mass)
                .tonnes(mass.tonnes().times(factor))
                .build();
    }

    AnyMonth shuffled(long seed) {
        Random random = new Random(seed);
        List<Plant> plants = new ArrayList<>(network.plants());
        List<UseDemand> demands = new ArrayList<>(network.demands());
        List<TradeLink> trade = new ArrayList<>(network.links());
        Collections.shuffle(plants, random);
        Collections.shuffle(demands, random);
        Collections.shuffle(trade, random);
        return with(
                Network.builder()
                        .from(network)
                        .plants(plants)
                        .demands(demands)
                        .links(trade)
                        .build(),
                scenario);
    }
}
