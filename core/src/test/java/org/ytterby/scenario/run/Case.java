// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;

/** A network and a scenario that fits it. */
record Case(Network network, Scenario scenario) {

    static Arbitrary<Case> of(Arbitrary<Network> networks, Function<Network, Arbitrary<Scenario>> scenarios) {
        return networks.flatMap(network -> scenarios.apply(network).map(scenario -> new Case(network, scenario)));
    }

    Outcome run() {
        return Simulation.of(network).run(scenario);
    }

    Case withNetwork(UnaryOperator<Network.Builder> change) {
        return new Case(change.apply(Network.builder().from(network)).build(), scenario);
    }

    Case withScenario(UnaryOperator<Scenario.Builder> change) {
        return new Case(network, change.apply(Scenario.builder().from(scenario)).build());
    }

    /** All stocks are those of demands. */
    Case withStocksOfDemandsOnly() {
        return withNetwork(network -> network.stocks(this.network.stocks().stream()
                .filter(stock -> this.network.demands().stream()
                        .anyMatch(demand -> demand.id().equals(stock.holder())))
                .toList()));
    }

    /** The same plants, one of them with another capacity. */
    Case withCapacity(int plant, double factor, double more) {
        return withNetwork(network -> {
            java.util.List<Plant> plants = new java.util.ArrayList<>(this.network.plants());
            Plant changed = plants.get(plant);
            plants.set(
                    plant,
                    Plant.builder()
                            .from(changed)
                            .capacityPerYear(scaled(changed.capacityPerYear(), factor, more))
                            .build());
            return network.plants(plants);
        });
    }

    /** The same stocks, in tonnes, all larger. */
    Case withMoreStock(double factor, double more) {
        return withNetwork(network -> network.stocks(this.network.stocks().stream()
                .map(stock -> Stock.builder()
                        .from(stock)
                        .size(
                                stock.size() instanceof StockSize.Held held
                                        ? new StockSize.Held(scaled(held.mass(), factor, more))
                                        : new StockSize.DaysOfUse(
                                                ((StockSize.DaysOfUse) stock.size()).days() * factor + more))
                        .build())
                .toList()));
    }

    static ElementTonnes scaled(ElementTonnes tonnes, double factor, double more) {
        java.util.Map<Element, Double> scaled = new java.util.EnumMap<>(Element.class);
        tonnes.tonnes().forEach((element, value) -> scaled.put(element, value * factor + more));
        return ElementTonnes.builder()
                .basis(tonnes.basis())
                .tonnes(ElementVector.of(scaled))
                .build();
    }

    /**
     * The case made one in which what helps one hurts nobody: stocks are those of demands, nobody reroutes, no project takes in
     * feed, and sellers share out in proportion if any of them is asked first.
     */
    Case tame() {
        Case tame = withStocksOfDemandsOnly()
                .withNetwork(network -> network.projects(this.network.projects().stream()
                        .filter(project -> this.network
                                .step(this.network.plant(project.plant()).stage())
                                .takesFrom()
                                .isEmpty())
                        .toList()))
                .withScenario(scenario -> scenario.rerouting(Rerouting.NONE));
        boolean askedFirst = !tame.network.projects().isEmpty()
                || network.plants().stream().anyMatch(plant -> plant.stage() == Stage.RECYCLING);
        return askedFirst ? tame.withScenario(scenario -> scenario.allocation(Allocation.PROPORTIONAL)) : tame;
    }

    double tolerance() {
        double need = network.demands().stream()
                .mapToDouble(demand ->
                        demand.needPerYear().tonnes().sum() * Math.pow(1 + Math.max(0, demand.growthPerYear()), 3))
                .sum();
        return 1e-9 * (1 + 30 * need);
    }
}
