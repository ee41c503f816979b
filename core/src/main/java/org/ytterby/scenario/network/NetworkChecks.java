// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;

/** The rules that span the parts of a {@link Network}. */
final class NetworkChecks {

    private final Network network;
    private final Map<Stage, ChainStep> steps = new HashMap<>();
    private final Map<String, Plant> plants = new HashMap<>();
    private final Map<String, UseDemand> demands = new HashMap<>();
    private final Map<String, Set<Element>> sold = new HashMap<>();
    private final Map<String, Set<Element>> bought = new HashMap<>();

    private NetworkChecks(Network network) {
        this.network = network;
    }

    static void check(Network network) {
        Checks.notEmpty("steps", network.steps());
        Checks.notEmpty("plants", network.plants());
        Checks.notEmpty("demands", network.demands());
        NetworkChecks checks = new NetworkChecks(network);
        checks.steps();
        checks.nodes();
        checks.links();
        checks.everybodyHasASeller();
        ReliefChecks.check(network, checks.plants, checks.demands);
    }

    private void steps() {
        List<ChainStep> all = network.steps();
        for (int i = 0; i < all.size(); i++) {
            ChainStep step = all.get(i);
            for (Stage feed : step.takesFrom()) {
                if (!steps.containsKey(feed)) {
                    throw Checks.refused("steps[" + i + "].takesFrom", "name stages of steps before it", feed);
                }
            }
            if (steps.put(step.stage(), step) != null) {
                throw Checks.refused("steps[" + i + "].stage", "stand once in a network", step.stage());
            }
        }
    }

    private void nodes() {
        for (int i = 0; i < network.plants().size(); i++) {
            Plant plant = network.plants().get(i);
            String path = "plants[" + i + "]";
            if (plants.put(plant.id(), plant) != null) {
                throw Checks.refused(path + ".id", "stand once in a network", plant.id());
            }
            if (!steps.containsKey(plant.stage())) {
                throw Checks.refused(
                        path + ".stage",
                        "be one of the steps "
                                + network.steps().stream().map(ChainStep::stage).toList(),
                        plant.stage());
            }
            sameBasis(path + ".capacityPerYear", network.basis(), plant.capacityPerYear());
        }
        for (int i = 0; i < network.demands().size(); i++) {
            UseDemand demand = network.demands().get(i);
            String path = "demands[" + i + "]";
            if (plants.containsKey(demand.id()) || demands.put(demand.id(), demand) != null) {
                throw Checks.refused(path + ".id", "stand once in a network", demand.id());
            }
            sameBasis(path + ".needPerYear", network.basis(), demand.needPerYear());
        }
    }

    private void links() {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < network.links().size(); i++) {
            TradeLink link = network.links().get(i);
            String path = "links[" + i + "]";
            Plant seller = plants.get(link.seller());
            if (seller == null) {
                throw Checks.refused(path + ".seller", "be the id of a plant", link.seller());
            }
            ElementVector taken = taken(path, link, seller);
            sameBasis(path + ".amountPerYear", network.basis(), link.amountPerYear());
            link.amountPerYear().tonnes().forEach((element, tonnes) -> {
                String at = path + ".amountPerYear.tonnes[" + element.symbol() + "]";
                if (!seller.capacityPerYear().tonnes().states(element)) {
                    throw Checks.refused(at, "be of an element that " + seller.id() + " makes", tonnes);
                }
                if (!taken.states(element)) {
                    throw Checks.refused(at, "be of an element that " + link.buyer() + " takes in", tonnes);
                }
                if (tonnes > 0) {
                    elements(sold, link.seller()).add(element);
                    elements(bought, link.buyer()).add(element);
                }
            });
            if (!pairs.add(List.of(link.seller(), link.buyer()))) {
                throw Checks.refused(
                        path, "be the only link of its seller and buyer", link.seller() + " to " + link.buyer());
            }
        }
    }

    private ElementVector taken(String path, TradeLink link, Plant seller) {
        UseDemand demand = demands.get(link.buyer());
        if (demand != null) {
            return demand.needPerYear().tonnes();
        }
        Plant buyer = plants.get(link.buyer());
        if (buyer == null) {
            throw Checks.refused(path + ".buyer", "be the id of a plant or a demand", link.buyer());
        }
        Set<Stage> feeds = step(buyer.stage()).takesFrom();
        if (!feeds.contains(seller.stage())) {
            throw Checks.refused(
                    path + ".seller",
                    "be of a stage that " + buyer.stage() + " takes from, one of " + feeds + ",",
                    link.seller() + " of " + seller.stage());
        }
        return buyer.capacityPerYear().tonnes();
    }

    private void everybodyHasASeller() {
        for (int i = 0; i < network.demands().size(); i++) {
            UseDemand demand = network.demands().get(i);
            String path = "demands[" + i + "].needPerYear.tonnes";
            demand.needPerYear().tonnes().forEach((element, tonnes) -> {
                if (tonnes > 0 && !elements(bought, demand.id()).contains(element)) {
                    throw Checks.refused(path + "[" + element.symbol() + "]", "have a seller", tonnes);
                }
            });
        }
        for (int i = 0; i < network.plants().size(); i++) {
            Plant plant = network.plants().get(i);
            if (!step(plant.stage()).takesFrom().isEmpty()) {
                for (Element element : elements(sold, plant.id())) {
                    if (!elements(bought, plant.id()).contains(element)) {
                        throw Checks.refused(
                                "plants[" + i + "]",
                                "have a seller of the " + element.symbol() + " it sells",
                                plant.id());
                    }
                }
            }
        }
    }

    private ChainStep step(Stage stage) {
        ChainStep step = steps.get(stage);
        if (step == null) {
            throw Checks.refused("stage", "be one of the steps", stage);
        }
        return step;
    }

    private static Set<Element> elements(Map<String, Set<Element>> byId, String id) {
        return byId.computeIfAbsent(id, any -> EnumSet.noneOf(Element.class));
    }

    static void sameBasis(String path, Basis wanted, ElementTonnes mass) {
        Checks.same(path + ".basis", wanted, " as the network", mass.basis());
    }
}
