// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Checks that a flow is the largest there is, without trusting how it was found: within capacity on every arc, as much out of
 * every node as into it, and as large as the capacity of a cut.
 *
 * @since 0.1
 */
public final class FlowCertificate {

    private FlowCertificate() {}

    /**
     * Looks for a fault of a largest flow.
     *
     * @param found the flow
     * @return the first fault in words, empty if it is proven the largest
     */
    public static Optional<String> fault(MaximumFlow found) {
        long[] capacities = new long[found.graph().arcs()];
        for (int arc = 0; arc < capacities.length; arc++) {
            capacities[arc] = found.capacity(arc);
        }
        return fault(found.graph(), capacities, found.flows(), found.value());
    }

    /**
     * Looks for a fault of a flow found by any way.
     *
     * @param graph the graph
     * @param capacities the capacity of each arc
     * @param flows the flow along each arc
     * @param value how much is said to flow from source to sink
     * @return the first fault in words, empty if it is proven the largest
     */
    public static Optional<String> fault(FlowGraph graph, long[] capacities, long[] flows, long value) {
        long[] out = new long[graph.nodes()];
        for (int arc = 0; arc < flows.length; arc++) {
            if (flows[arc] < 0 || flows[arc] > capacities[arc]) {
                return Optional.of("flows[" + arc + "] must be in [0, " + capacities[arc] + "] but was " + flows[arc]);
            }
            out[graph.tail(arc)] += flows[arc];
            out[graph.head(arc)] -= flows[arc];
        }
        for (int node = 0; node < out.length; node++) {
            long wanted = node == graph.source() ? value : node == graph.sink() ? -value : 0;
            if (out[node] != wanted) {
                return Optional.of("net flow out of node " + node + " must be " + wanted + " but was " + out[node]);
            }
        }
        long cut = cutOf(graph, capacities, flows);
        return cut == value ? Optional.empty() : Optional.of("value must be that of a cut but was " + value);
    }

    /** The capacity of the arcs out of the nodes with room before them; more than the flow if the sink is one of these. */
    private static long cutOf(FlowGraph graph, long[] capacities, long[] flows) {
        boolean[] before = new boolean[graph.nodes()];
        Deque<Integer> open = new ArrayDeque<>();
        before[graph.source()] = true;
        open.add(graph.source());
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int arc = 0; arc < flows.length; arc++) {
                boolean there = graph.tail(arc) == node && flows[arc] < capacities[arc];
                boolean back = graph.head(arc) == node && flows[arc] > 0;
                int other = there ? graph.head(arc) : graph.tail(arc);
                if ((there || back) && !before[other]) {
                    before[other] = true;
                    open.add(other);
                }
            }
        }
        if (before[graph.sink()]) {
            return -1;
        }
        long cut = 0;
        for (int arc = 0; arc < flows.length; arc++) {
            cut += before[graph.tail(arc)] && !before[graph.head(arc)] ? capacities[arc] : 0;
        }
        return cut;
    }
}
