// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any graph with its capacities, parallel arcs and arcs without capacity included. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record RandomGraph(FlowGraph graph, long[] capacities) {

    static Arbitrary<RandomGraph> upTo(int mostNodes, int mostArcs) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, mostNodes),
                        Arbitraries.integers().between(0, mostArcs),
                        Arbitraries.of(1L, 3L, 20L, 1_000_000_000_000L),
                        Arbitraries.randomValue(random -> random.nextLong()))
                .as(RandomGraph::of);
    }

    private static RandomGraph of(int nodes, int arcs, long largest, long seed) {
        Random random = new Random(seed);
        int[] tails = new int[arcs];
        int[] heads = new int[arcs];
        long[] capacities = new long[arcs];
        for (int i = 0; i < arcs; i++) {
            tails[i] = random.nextInt(nodes);
            heads[i] = (tails[i] + 1 + random.nextInt(nodes - 1)) % nodes;
            capacities[i] = random.nextInt(4) == 0 ? 0 : (long) (random.nextDouble() * (largest + 1));
        }
        return new RandomGraph(FlowGraph.of(nodes, 0, nodes - 1, tails, heads), capacities);
    }

    MaximumFlow flow() {
        return graph.maximumFlow(capacities);
    }

    long[] with(int arc, long capacity) {
        long[] changed = capacities.clone();
        changed[arc] = capacity;
        return changed;
    }

    long[] scaled(long factor) {
        return Arrays.stream(capacities).map(c -> factor * c).toArray();
    }

    /** The least capacity of a cut by looking at every set of nodes that holds the source and not the sink. */
    long leastCut() {
        int inner = graph.nodes() - 2;
        long least = Long.MAX_VALUE;
        for (int set = 0; set < 1 << inner; set++) {
            int before = set << 1 | 1;
            long cut = 0;
            for (int arc = 0; arc < capacities.length; arc++) {
                boolean leaves = (before >> graph.tail(arc) & 1) == 1 && (before >> graph.head(arc) & 1) == 0;
                cut += leaves ? capacities[arc] : 0;
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(graph.toString());
        for (int arc = 0; arc < capacities.length; arc++) {
            text.append(' ')
                    .append(graph.tail(arc))
                    .append('>')
                    .append(graph.head(arc))
                    .append(':')
                    .append(capacities[arc]);
        }
        return text.toString();
    }
}
