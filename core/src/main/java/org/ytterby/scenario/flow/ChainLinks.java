// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.material.Stage;

/** Who may deliver to whom in a month, and at most how much. */
final class ChainLinks {

    private final MonthState state;
    private final Worths worths;

    ChainLinks(MonthState state, Worths worths) {
        this.state = state;
        this.worths = worths;
    }

    /** Tonnes of content a year by seller and buyer, infinite where no flow is cut. */
    Map<List<Integer>, Double> limits(LinkPolicy policy) {
        Map<List<Integer>, Double> limits = new TreeMap<>(
                Comparator.comparing((List<Integer> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        double[] orders = state.hasFlowCuts() ? Orders.of(state) : new double[0];
        for (int l = 0; l < state.links.size(); l++) {
            MonthState.Link link = state.links.get(l);
            boolean cut = state.isCut(link.seller(), link.buyer());
            limits.put(
                    List.of(link.seller(), link.buyer()),
                    cut ? orders[l] * state.left(link.seller(), link.buyer()) : Double.POSITIVE_INFINITY);
        }
        if (policy == LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE) {
            for (int buyer = 0; buyer < state.plants.size() + state.demands.size(); buyer++) {
                for (int seller : sellersOf(buyer)) {
                    if (!state.isCut(seller, buyer)) {
                        limits.putIfAbsent(List.of(seller, buyer), Double.POSITIVE_INFINITY);
                    }
                }
            }
        }
        return limits;
    }

    /** Every plant that could deliver to a buyer: of a stage from which it takes in, or bought from before if it is a demand. */
    private List<Integer> sellersOf(int buyer) {
        Set<Stage> stages = new TreeSet<>();
        Set<Integer> sold = new TreeSet<>();
        for (MonthState.Link link : state.links) {
            sold.add(link.seller());
            if (link.buyer() == buyer) {
                stages.add(state.plants.get(link.seller()).stage());
            }
        }
        if (buyer < state.plants.size()) {
            state.network.steps().stream()
                    .filter(step -> step.stage() == state.plants.get(buyer).stage())
                    .forEach(step -> stages.addAll(step.takesFrom()));
        }
        List<Integer> sellers = new ArrayList<>();
        for (int seller = 0; seller < state.plants.size(); seller++) {
            Stage stage = state.plants.get(seller).stage();
            if (stages.contains(stage)
                    && (stage != Stage.RECYCLING || (sold.contains(seller) && worths.agree(seller, buyer)))) {
                sellers.add(seller);
            }
        }
        return sellers;
    }
}
