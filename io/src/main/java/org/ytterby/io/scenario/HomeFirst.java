// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.element.Element;

/**
 * Who delivers to whom where no flow is published: what stands in one place is used there first, and the rest goes everywhere
 * in proportion. Supply and need of an element are the same in total; so then are what everybody sends and takes in.
 */
final class HomeFirst {

    /** A plant or demand with its place. */
    record Node(String id, String place) {}

    /** A seller and a buyer. */
    record Pair(String seller, String buyer) {}

    private HomeFirst() {}

    static void trade(
            Element element,
            List<Node> sellers,
            Tonnage<String> supply,
            List<Node> buyers,
            Tonnage<String> need,
            Tonnage<Pair> flows) {
        Map<String, Double> supplied = sums(sellers, supply, element);
        Map<String, Double> needed = sums(buyers, need, element);
        Map<String, Double> kept = new TreeMap<>();
        supplied.forEach((place, tonnes) -> kept.put(place, Math.min(tonnes, needed.getOrDefault(place, 0.0))));
        double abroad = total(supplied) - total(kept);
        for (Node seller : sellers) {
            double home = kept.getOrDefault(seller.place(), 0.0);
            double from = supplied.getOrDefault(seller.place(), 0.0);
            double part = from > 0 ? supply.of(seller.id(), element) / from : 0;
            for (Node buyer : buyers) {
                double to = needed.getOrDefault(buyer.place(), 0.0);
                double share = to > 0 ? need.of(buyer.id(), element) / to : 0;
                double rest = to - kept.getOrDefault(buyer.place(), 0.0);
                double tonnes = part * share * (abroad > 0 ? (from - home) * rest / abroad : 0)
                        + (seller.place().equals(buyer.place()) ? part * share * home : 0);
                if (tonnes > 1e-6) {
                    flows.add(new Pair(seller.id(), buyer.id()), element, tonnes);
                }
            }
        }
    }

    private static Map<String, Double> sums(List<Node> nodes, Tonnage<String> tonnes, Element element) {
        Map<String, Double> sums = new TreeMap<>();
        nodes.forEach(node -> sums.merge(node.place(), tonnes.of(node.id(), element), Double::sum));
        return sums;
    }

    private static double total(Map<String, Double> sums) {
        return sums.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
