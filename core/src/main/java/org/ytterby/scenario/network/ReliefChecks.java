// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;

/** The rules of what relieves a shortage in a {@link Network}: stocks, recycling, substitutes, projects. */
final class ReliefChecks {

    /** What sums of decimal fractions may be off by. */
    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final Map<String, Plant> plants;
    private final Map<String, UseDemand> demands;

    private ReliefChecks(Network network, Map<String, Plant> plants, Map<String, UseDemand> demands) {
        this.network = network;
        this.plants = plants;
        this.demands = demands;
    }

    static void check(Network network, Map<String, Plant> plants, Map<String, UseDemand> demands) {
        ReliefChecks checks = new ReliefChecks(network, plants, demands);
        checks.stocks();
        checks.recycling();
        checks.substitutes();
        checks.projects();
    }

    private void stocks() {
        Set<String> holders = new HashSet<>();
        for (int i = 0; i < network.stocks().size(); i++) {
            Stock stock = network.stocks().get(i);
            String path = "stocks[" + i + "]";
            ElementVector kept = kept(path, stock.holder());
            if (!holders.add(stock.holder())) {
                throw Checks.refused(path + ".holder", "stand once in the stocks", stock.holder());
            }
            if (stock.size() instanceof StockSize.Held held) {
                NetworkChecks.sameBasis(path + ".size.mass", network.basis(), held.mass());
                held.mass().tonnes().forEach((element, tonnes) -> {
                    if (!kept.states(element)) {
                        throw Checks.refused(
                                path + ".size.mass.tonnes[" + element.symbol() + "]",
                                "be of an element that " + stock.holder() + " makes or needs",
                                tonnes);
                    }
                });
            }
        }
    }

    private ElementVector kept(String path, String holder) {
        Plant plant = plants.get(holder);
        if (plant != null) {
            return plant.capacityPerYear().tonnes();
        }
        UseDemand demand = demands.get(holder);
        if (demand == null) {
            throw Checks.refused(path + ".holder", "be the id of a plant or a demand", holder);
        }
        return demand.needPerYear().tonnes();
    }

    private void recycling() {
        Set<List<String>> pairs = new HashSet<>();
        Map<String, Double> collected = new HashMap<>();
        for (int i = 0; i < network.recycling().size(); i++) {
            RecyclingStream stream = network.recycling().get(i);
            String path = "recycling[" + i + "]";
            demand(path + ".demand", stream.demand());
            Plant plant = plant(path + ".plant", stream.plant());
            if (plant.stage() != Stage.RECYCLING) {
                throw Checks.refused(path + ".plant", "be of stage RECYCLING", stream.plant() + " of " + plant.stage());
            }
            if (!pairs.add(List.of(stream.demand(), stream.plant()))) {
                throw Checks.refused(
                        path, "be the only stream of its demand and plant", stream.demand() + " to " + stream.plant());
            }
            atMostOne(
                    path + ".collected",
                    "of " + stream.demand(),
                    collected.merge(stream.demand(), stream.collected(), Double::sum));
        }
    }

    private void substitutes() {
        Set<String> names = new HashSet<>();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < network.substitutes().size(); i++) {
            UseSubstitute substitute = network.substitutes().get(i);
            String path = "substitutes[" + i + "]";
            if (!names.add(substitute.name())) {
                throw Checks.refused(path + ".name", "stand once in a network", substitute.name());
            }
            for (String id : substitute.demands()) {
                UseDemand demand = demand(path + ".demands", id);
                for (Element element : substitute.elements()) {
                    if (demand.needPerYear().tonnes().states(element)) {
                        String what = element.symbol() + " of " + id;
                        double sum = shares.merge(what, substitute.largestShare(), Double::sum);
                        atMostOne(path + ".largestShare", "for " + what, sum);
                    }
                }
            }
        }
    }

    private void projects() {
        Set<String> built = new HashSet<>();
        for (int i = 0; i < network.projects().size(); i++) {
            String path = "projects[" + i + "].plant";
            String plant = network.projects().get(i).plant();
            plant(path, plant);
            if (!built.add(plant)) {
                throw Checks.refused(path, "stand once in the projects", plant);
            }
        }
    }

    private static void atMostOne(String path, String what, double sum) {
        if (!(sum <= 1 + ROUNDING)) {
            throw Checks.refused(path, "add up to at most 1 " + what, sum);
        }
    }

    private Plant plant(String path, String id) {
        Plant plant = plants.get(id);
        if (plant == null) {
            throw Checks.refused(path, "be the id of a plant", id);
        }
        return plant;
    }

    private UseDemand demand(String path, String id) {
        UseDemand demand = demands.get(id);
        if (demand == null) {
            throw Checks.refused(path, "name demands of the network", id);
        }
        return demand;
    }
}
