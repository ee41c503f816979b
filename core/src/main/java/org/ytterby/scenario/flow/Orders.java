// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;

/**
 * The most that is ordered along each link in a month: what a buyer needs, shared among its ordinary sellers by what the links
 * carried before; from recycling plants and projects what they can send, up to the whole need. That a buyer needs less from
 * ordinary sellers when others send something is left aside, so that the limit of a cut flow never falls by more capacity.
 */
final class Orders {

    private final MonthState state;
    private final double[] asked;
    private final double[] sold;
    private final double[] bought;

    private Orders(MonthState state) {
        this.state = state;
        asked = new double[state.plants.size() + state.demands.size()];
        sold = new double[state.plants.size()];
        bought = new double[asked.length];
        for (MonthState.Link link : state.links) {
            sold[link.seller()] += link.amount();
            bought[link.buyer()] += state.askedFirst[link.seller()] ? 0 : link.amount();
        }
        System.arraycopy(state.need, 0, asked, state.plants.size(), state.need.length);
    }

    /** The orders in the order of the links of a state. */
    static double[] of(MonthState state) {
        return new Orders(state).upstream();
    }

    private double[] upstream() {
        double[] orders = new double[state.links.size()];
        List<ChainStep> steps = state.network.steps();
        Map<Stage, Integer> places = new HashMap<>();
        steps.forEach(step -> places.put(step.stage(), places.size()));
        int plants = state.plants.size();
        int[] place = new int[asked.length];
        for (int node = 0; node < place.length; node++) {
            place[node] = node < plants
                    ? Objects.requireNonNull(places.get(state.plants.get(node).stage()))
                    : steps.size();
        }
        // the buyers farthest down come first; what they order is complete when their turn comes
        int[] order = IntStream.range(0, orders.length)
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer i) -> -place[state.links.get(i).buyer()]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            MonthState.Link link = state.links.get(i);
            double wanted = link.buyer() < plants
                    ? asked[link.buyer()] / steps.get(place[link.buyer()]).recovery()
                    : asked[link.buyer()];
            orders[i] = state.askedFirst[link.seller()]
                    ? Math.min(wanted, state.capacity[link.seller()] * link.amount() / sold[link.seller()])
                    : wanted * link.amount() / bought[link.buyer()];
            asked[link.seller()] += orders[i];
        }
        return orders;
    }
}
