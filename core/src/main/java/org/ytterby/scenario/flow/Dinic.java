// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.Arrays;
import org.ytterby.internal.Checks;

/** Fills shortest paths of a residual graph level by level until none is left. */
final class Dinic {

    private static final int FAR = Integer.MAX_VALUE;

    private final FlowGraph graph;
    private final long[] residual;
    private final int[] level;
    private final int[] next;
    private final int[] work;

    private Dinic(FlowGraph graph, long[] residual) {
        this.graph = graph;
        this.residual = residual;
        level = new int[graph.nodes()];
        next = new int[graph.nodes()];
        work = new int[graph.nodes()];
    }

    /** Pushes all that goes, changing the residual capacities, and gives how much it was. */
    static long augment(FlowGraph graph, long[] residual) {
        Dinic dinic = new Dinic(graph, residual);
        long pushed = 0;
        while (dinic.setLevels()) {
            System.arraycopy(graph.first, 0, dinic.next, 0, graph.nodes());
            pushed += dinic.fill();
        }
        return pushed;
    }

    /** Sets the number of arcs from every node to the sink, as far as the source; says whether the source reaches it. */
    private boolean setLevels() {
        Arrays.fill(level, FAR);
        int[] queue = work;
        int read = 0;
        int written = 0;
        level[graph.sink()] = 0;
        queue[written++] = graph.sink();
        while (read < written) {
            int node = queue[read++];
            int above = level[node] + 1;
            for (int arc = graph.first[node]; arc < graph.first[node + 1]; arc++) {
                int other = graph.target[arc];
                if (level[other] == FAR && residual[graph.twin[arc]] > 0) {
                    level[other] = above;
                    if (other == graph.source()) {
                        return true;
                    }
                    queue[written++] = other;
                }
            }
        }
        return false;
    }

    /** Walks down the levels from the source, filling each path found, until no arc out of the source is left. */
    private long fill() {
        int[] path = work;
        int[] first = graph.first;
        int[] target = graph.target;
        int[] twin = graph.twin;
        int depth = 0;
        int node = graph.source();
        long pushed = 0;
        while (true) {
            if (node == graph.sink()) {
                long push = Long.MAX_VALUE;
                for (int i = 0; i < depth; i++) {
                    push = Math.min(push, residual[path[i]]);
                }
                if (push > FlowGraph.LARGEST_SUM) {
                    throw Checks.refused("capacities", "limit every path from source to sink", "unlimited");
                }
                int full = 0;
                for (int i = depth - 1; i >= 0; i--) {
                    residual[path[i]] -= push;
                    residual[twin[path[i]]] += push;
                    full = residual[path[i]] == 0 ? i : full;
                }
                pushed += push;
                depth = full;
                node = target[twin[path[full]]];
            }
            int below = level[node] - 1;
            int arc = next[node];
            int end = first[node + 1];
            while (arc < end && (residual[arc] == 0 || level[target[arc]] != below)) {
                arc++;
            }
            next[node] = arc;
            if (arc < end) {
                path[depth++] = arc;
                node = target[arc];
            } else if (depth == 0) {
                return pushed;
            } else {
                node = target[twin[path[--depth]]];
                next[node]++;
            }
        }
    }
}
