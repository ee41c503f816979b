// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

/** Which nodes of a residual graph are reached from the source, and which reach the sink. */
final class Reach {

    private Reach() {}

    static boolean[] fromSource(FlowGraph graph, long[] residual) {
        return from(graph, residual, graph.source());
    }

    static boolean[] from(FlowGraph graph, long[] residual, int node) {
        return reached(graph, residual, node, true);
    }

    static boolean[] toSink(FlowGraph graph, long[] residual) {
        return reached(graph, residual, graph.sink(), false);
    }

    private static boolean[] reached(FlowGraph graph, long[] residual, int start, boolean along) {
        boolean[] reached = new boolean[graph.nodes()];
        int[] stack = new int[graph.nodes()];
        int size = 0;
        reached[start] = true;
        stack[size++] = start;
        while (size > 0) {
            int node = stack[--size];
            if (along && node == graph.sink()) {
                continue; // what is at the sink has arrived
            }
            for (int arc = graph.first[node]; arc < graph.first[node + 1]; arc++) {
                if (!reached[graph.target[arc]] && residual[along ? arc : graph.twin[arc]] > 0) {
                    reached[graph.target[arc]] = true;
                    stack[size++] = graph.target[arc];
                }
            }
        }
        return reached;
    }
}
