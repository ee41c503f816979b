// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;

/**
 * A month of a chain as a graph. Its arcs are the plants, then the demands, then the links, each in the order of the state;
 * amounts are in units of mine output, so that they keep their number from step to step.
 */
final class ChainGraph {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int ENDS = 2;

    final MonthState state;
    final Worths worths;
    final Grid grid;
    final FlowGraph graph;

    /** Who delivers and who takes in, for each link of the graph. */
    final int[] seller;

    final int[] buyer;

    /** What a link may carry, in tonnes of content a year; infinite if it is not cut. */
    private final double[] most;

    ChainGraph(MonthState state, LinkPolicy policy) {
        this.state = state;
        this.worths = Worths.of(state);
        Map<List<Integer>, Double> links = new ChainLinks(state, worths).limits(policy);
        int plants = state.plants.size();
        int demands = state.demands.size();
        seller = new int[links.size()];
        buyer = new int[links.size()];
        most = new double[links.size()];
        int[] tails = new int[plants + demands + links.size()];
        int[] heads = new int[tails.length];
        Map<Stage, ChainStep> steps = new HashMap<>();
        state.network.steps().forEach(step -> steps.put(step.stage(), step));
        for (int p = 0; p < plants; p++) {
            ChainStep step =
                    Objects.requireNonNull(steps.get(state.plants.get(p).stage()));
            tails[p] = step.takesFrom().isEmpty() ? SOURCE : into(p);
            heads[p] = outOf(p);
        }
        for (int d = 0; d < demands; d++) {
            tails[plants + d] = into(plants + d);
            heads[plants + d] = SINK;
        }
        int l = 0;
        for (Map.Entry<List<Integer>, Double> link : links.entrySet()) {
            seller[l] = link.getKey().get(0);
            buyer[l] = link.getKey().get(1);
            most[l] = link.getValue();
            tails[plants + demands + l] = outOf(seller[l]);
            heads[plants + demands + l] = into(buyer[l]);
            l++;
        }
        graph = FlowGraph.of(ENDS + 2 * plants + demands, SOURCE, SINK, tails, heads);
        grid = Grid.forSum(sum());
    }

    private int into(int node) {
        return ENDS + state.plants.size() + node;
    }

    private static int outOf(int plant) {
        return ENDS + plant;
    }

    private double sum() {
        double sum = 0;
        for (int p = 0; p < state.capacity.length; p++) {
            sum += state.capacity[p] * worths.of(p);
        }
        for (int d = 0; d < state.need.length; d++) {
            sum += state.need[d] * worths.of(state.plants.size() + d);
        }
        for (int l = 0; l < most.length; l++) {
            sum += Double.isFinite(most[l]) ? most[l] * worths.of(seller[l]) : 0;
        }
        return sum;
    }

    /** The capacity of every arc with these capacities of plants, and with the needs up to a rank. */
    long[] capacities(double[] plantTonnes, int worstRank) {
        int plants = state.plants.size();
        int demands = state.demands.size();
        long[] units = new long[graph.arcs()];
        for (int p = 0; p < plants; p++) {
            units[p] = grid.units(plantTonnes[p] * worths.of(p));
        }
        for (int d = 0; d < demands; d++) {
            units[plants + d] = state.demands.get(d).priority() <= worstRank
                    ? grid.units(state.need[d] * worths.of(plants + d))
                    : 0;
        }
        for (int l = 0; l < most.length; l++) {
            units[plants + demands + l] =
                    Double.isFinite(most[l]) ? grid.units(most[l] * worths.of(seller[l])) : FlowGraph.UNLIMITED;
        }
        return units;
    }

    /** All needs of a flow together, in units. */
    long needed(MaximumFlow flow) {
        long needed = 0;
        for (int d = 0; d < state.demands.size(); d++) {
            needed += flow.capacity(state.plants.size() + d);
        }
        return needed;
    }

    /** What a tonne is worth that passes an arc. */
    double worth(int arc) {
        int nodes = state.plants.size() + state.demands.size();
        return worths.of(arc < nodes ? arc : seller[arc - nodes]);
    }

    /** What can pass an arc, in tonnes of content a year; infinite on a link that is not cut. */
    double tonnes(int arc) {
        int plants = state.plants.size();
        return isLink(arc)
                ? most[arc - plants - state.demands.size()]
                : arc < plants ? state.capacity[arc] : state.need[arc - plants];
    }

    boolean isLink(int arc) {
        return arc >= state.plants.size() + state.demands.size();
    }

    FlowPlace place(int arc) {
        int plants = state.plants.size();
        if (isLink(arc)) {
            int l = arc - plants - state.demands.size();
            return new FlowPlace.OnLink(
                    state.id(seller[l]),
                    state.id(buyer[l]),
                    state.plants.get(seller[l]).country());
        }
        if (arc < plants) {
            var plant = state.plants.get(arc);
            return new FlowPlace.AtPlant(plant.id(), plant.stage(), plant.country());
        }
        var demand = state.demands.get(arc - plants);
        return new FlowPlace.AtNeed(demand.id(), demand.use(), demand.region());
    }
}
