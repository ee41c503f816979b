// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;

/** Turns a network into one chain of plain arrays for each element. */
final class ChainCompiler {

    static final double MONTHS_A_YEAR = 12;

    private final Network network;
    private final Map<String, Integer> plants = new HashMap<>();
    private final Map<String, Integer> demands = new HashMap<>();
    private final Map<Stage, Integer> steps = new HashMap<>();
    private final Set<String> projects = new HashSet<>();

    ChainCompiler(Network network) {
        this.network = network;
        for (int i = 0; i < network.plants().size(); i++) {
            plants.put(network.plants().get(i).id(), i);
        }
        for (int i = 0; i < network.demands().size(); i++) {
            demands.put(network.demands().get(i).id(), i);
        }
        for (int i = 0; i < network.steps().size(); i++) {
            steps.put(network.steps().get(i).stage(), i);
        }
        network.projects().stream().map(Project::plant).forEach(projects::add);
    }

    /** The chains of all elements that are needed, in order of atomic number. */
    List<ElementChain> chains() {
        Set<Element> needed = new TreeSet<>();
        network.demands()
                .forEach(demand -> demand.needPerYear().tonnes().forEach((element, tonnes) -> {
                    if (tonnes > 0) {
                        needed.add(element);
                    }
                }));
        return needed.stream().map(this::chain).toList();
    }

    private ElementChain chain(Element element) {
        List<Integer> buyers = new ArrayList<>();
        Set<Integer> touched = new HashSet<>();
        List<Integer> flowing = new ArrayList<>();
        for (int l = 0; l < network.links().size(); l++) {
            TradeLink link = network.links().get(l);
            if (amount(link, element) > 0) {
                flowing.add(l);
                touched.add(plant(link));
                Integer buyer = plants.get(link.buyer());
                if (buyer != null) {
                    touched.add(buyer);
                }
            }
        }
        int[] plantId = touched.stream()
                .sorted(Comparator.<Integer>comparingInt(p -> step(p)).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int d = 0; d < network.demands().size(); d++) {
            if (network.demands().get(d).needPerYear().tonnes().getOrElse(element, 0) > 0) {
                buyers.add(d);
            }
        }
        int[] demandId = buyers.stream().mapToInt(Integer::intValue).toArray();
        int[] linkId = flowing.stream()
                .filter(l -> node(l, plantId, demandId) >= 0)
                .sorted(Comparator.comparingInt(l -> node(l, plantId, demandId)))
                .mapToInt(Integer::intValue)
                .toArray();
        ElementChain chain = new ElementChain(element, plantId, demandId, linkId);
        fillNodes(chain);
        fillLinks(chain);
        return chain;
    }

    private void fillNodes(ElementChain chain) {
        for (int p = 0; p < chain.plants; p++) {
            Plant plant = network.plants().get(chain.plantId[p]);
            ChainStep step = network.steps().get(step(chain.plantId[p]));
            chain.source[p] = step.takesFrom().isEmpty();
            chain.recovery[p] = step.recovery();
            chain.capacity[p] = plant.capacityPerYear().tonnes().getOrElse(chain.element, 0) / MONTHS_A_YEAR;
            chain.askedFirst[p] = plant.stage() == Stage.RECYCLING || projects.contains(plant.id());
        }
        List<Integer> ranks = network.demands().stream()
                .map(UseDemand::priority)
                .distinct()
                .sorted()
                .toList();
        for (int d = 0; d < chain.demands; d++) {
            UseDemand demand = network.demands().get(chain.demandId[d]);
            chain.need[d] = demand.needPerYear().tonnes().getOrElse(chain.element, 0) / MONTHS_A_YEAR;
            chain.rank[d] = ranks.indexOf(demand.priority());
        }
    }

    private void fillLinks(ElementChain chain) {
        double[] sold = new double[chain.plants];
        double[] bought = new double[chain.nodes()];
        for (int l = 0; l < chain.links; l++) {
            TradeLink link = network.links().get(chain.linkId[l]);
            int node = node(chain.linkId[l], chain.plantId, chain.demandId);
            int seller = chain.plantAt(plant(link));
            if (seller >= node) {
                throw Checks.refused("links[" + chain.linkId[l] + "]", "go down the steps", link);
            }
            chain.firstLink[node + 1] = l + 1;
            chain.seller[l] = seller;
            chain.contracted[l] = link.contracted();
            double amount = amount(link, chain.element);
            sold[seller] += amount;
            bought[node] += chain.askedFirst[seller] ? 0 : amount;
            chain.mixed[node] |= chain.askedFirst[seller];
        }
        for (int node = 0; node < chain.nodes(); node++) {
            chain.firstLink[node + 1] = Math.max(chain.firstLink[node + 1], chain.firstLink[node]);
            for (int l = chain.firstLink[node]; l < chain.firstLink[node + 1]; l++) {
                double amount = amount(network.links().get(chain.linkId[l]), chain.element);
                chain.part[l] = amount / sold[chain.seller[l]];
                chain.share[l] = chain.askedFirst[chain.seller[l]] ? 0 : amount / bought[node];
            }
        }
    }

    private int node(int link, int[] plantId, int[] demandId) {
        String buyer = network.links().get(link).buyer();
        Integer plant = plants.get(buyer);
        if (plant != null) {
            return ElementChain.indexOf(plantId, plant);
        }
        Integer demand = demands.get(buyer);
        int at = demand == null ? -1 : ElementChain.indexOf(demandId, demand);
        return at < 0 ? -1 : plantId.length + at;
    }

    private int plant(TradeLink link) {
        Integer seller = plants.get(link.seller());
        if (seller == null) {
            throw Checks.refused("links", "name plants of the network as sellers", link.seller());
        }
        return seller;
    }

    private int step(int plant) {
        Integer step = steps.get(network.plants().get(plant).stage());
        if (step == null) {
            throw Checks.refused(
                    "plants", "stand at steps of the network", network.plants().get(plant));
        }
        return step;
    }

    private static double amount(TradeLink link, Element element) {
        return link.amountPerYear().tonnes().getOrElse(element, 0);
    }
}
