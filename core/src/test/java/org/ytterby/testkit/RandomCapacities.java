// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.testkit.RandomNetwork.Pair;
import org.ytterby.testkit.RandomNetwork.Site;

/**
 * Capacities for a random network. Needs send orders upstream by the shares of links, past plants that are being built and
 * recycling; what such plants order themselves comes on top. A balanced network can fill all of that; another one may or not.
 */
final class RandomCapacities {

    private final RandomNetwork network;
    private final Map<String, Map<Element, Double>> orders = new HashMap<>();
    private final Map<String, ElementVector> capacities = new HashMap<>();

    RandomCapacities(RandomNetwork network) {
        this.network = network;
    }

    Map<String, ElementVector> capacities() {
        network.demands.forEach(demand ->
                demand.needPerYear().tonnes().forEach((element, tonnes) -> order(demand.id(), element, tonnes)));
        List<Stage> upstream = new ArrayList<>(network.steps.keySet());
        Collections.reverse(upstream);
        for (Stage stage : upstream) {
            network.sites.values().stream()
                    .filter(site -> site.stage() == stage)
                    .forEach(this::capacity);
        }
        return capacities;
    }

    private void capacity(Site site) {
        double recovery = network.step(site.stage()).recovery();
        Map<Element, Double> capacity = new HashMap<>();
        for (Element element : site.makes()) {
            double asked = orders.getOrDefault(site.id(), Map.of()).getOrDefault(element, 0.0);
            double room =
                    site.ordinary() && asked > 0 ? Math.ceil(asked * factor() * 1000) / 1000 : network.tenths(0, 5000);
            capacity.put(element, room);
            order(site.id(), element, (site.ordinary() ? asked : room) / recovery);
        }
        capacities.put(site.id(), ElementVector.of(capacity));
    }

    private double factor() {
        if (network.wish.balanced()) {
            return network.random.nextInt(4) == 0 ? 1 : network.hundredths(100, 150);
        }
        return network.random.nextInt(8) == 0 ? 0 : network.hundredths(30, 180);
    }

    private void order(String buyer, Element element, double tonnes) {
        List<Pair> pairs = network.amounts.keySet().stream()
                .filter(pair -> pair.buyer().equals(buyer))
                .filter(pair -> amount(pair, element) > 0)
                .toList();
        List<Pair> ordinary = pairs.stream().filter(this::ordinary).toList();
        List<Pair> asked = ordinary.isEmpty() ? pairs : ordinary;
        double sum = asked.stream().mapToDouble(pair -> amount(pair, element)).sum();
        for (Pair pair : asked) {
            orders.computeIfAbsent(pair.seller(), any -> new HashMap<>())
                    .merge(element, tonnes * amount(pair, element) / sum, Double::sum);
        }
    }

    private boolean ordinary(Pair pair) {
        Site seller = network.sites.get(pair.seller());
        return seller != null && seller.ordinary();
    }

    private double amount(Pair pair, Element element) {
        return network.amounts.getOrDefault(pair, Map.of()).getOrDefault(element, 0.0);
    }
}
