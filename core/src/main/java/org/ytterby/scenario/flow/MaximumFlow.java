// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import com.google.common.collect.ImmutableList;
import org.ytterby.internal.Checks;

/**
 * The largest flow through a graph and the cut that limits it. By the theorem of Ford and Fulkerson (1956, Canadian Journal of
 * Mathematics 8, 399-404) no flow is larger than the capacity of any cut, so that a flow as large as a cut is the largest: the
 * cut is the proof, see {@link FlowCertificate}.
 *
 * <p>Of several smallest cuts the one nearest to the source is given.
 *
 * @since 0.1
 */
public final class MaximumFlow {

    private final FlowGraph graph;
    private final long[] capacities;
    private final long[] residual;
    private final long value;
    private final boolean[] fromSource;
    private final boolean[] toSink;

    private MaximumFlow(FlowGraph graph, long[] capacities, long[] residual, long value) {
        this.graph = graph;
        this.capacities = capacities;
        this.residual = residual;
        this.value = value;
        this.fromSource = Reach.fromSource(graph, residual);
        this.toSink = Reach.toSink(graph, residual);
    }

    static MaximumFlow of(FlowGraph graph, long[] capacities) {
        long[] residual = new long[graph.target.length];
        for (int arc = 0; arc < capacities.length; arc++) {
            residual[graph.forward(arc)] = capacities[arc];
        }
        return new MaximumFlow(graph, capacities, residual, Dinic.augment(graph, residual));
    }

    /**
     * Finds the largest flow after some capacities have grown. It goes on from this flow: what reaches the sink by an arc now
     * still reaches it by that arc then, so that growing the last arcs rank by rank serves the ranks in order.
     *
     * @param greater the capacity of each arc, none below the one now
     * @return the flow
     * @throws IllegalArgumentException if a capacity is below the one now, or as in {@link FlowGraph#maximumFlow}
     */
    public MaximumFlow withMore(long[] greater) {
        long[] grown = graph.checked(greater);
        long[] more = residual.clone();
        for (int arc = 0; arc < grown.length; arc++) {
            if (grown[arc] < capacities[arc]) {
                throw Checks.refused("greater[" + arc + "]", "be at least " + capacities[arc], grown[arc]);
            }
            more[graph.forward(arc)] += grown[arc] - capacities[arc];
        }
        return new MaximumFlow(graph, grown, more, value + Dinic.augment(graph, more));
    }

    /**
     * Returns the graph.
     *
     * @return the graph
     */
    public FlowGraph graph() {
        return graph;
    }

    /**
     * Returns how much flows.
     *
     * @return the flow from source to sink, in the unit of the capacities, at least 0
     */
    public long value() {
        return value;
    }

    /**
     * Returns the capacity of an arc.
     *
     * @param arc the number of the arc
     * @return the capacity
     */
    public long capacity(int arc) {
        return capacities[arc];
    }

    /**
     * Returns how much flows along an arc.
     *
     * @param arc the number of the arc
     * @return the flow, in [0, capacity]
     */
    public long flow(int arc) {
        return capacities[arc] - residual[graph.forward(arc)];
    }

    /**
     * Returns the flow along every arc.
     *
     * @return the flows by number of arc
     */
    public long[] flows() {
        long[] flows = new long[graph.arcs()];
        for (int arc = 0; arc < flows.length; arc++) {
            flows[arc] = flow(arc);
        }
        return flows;
    }

    /**
     * Returns the arcs of the smallest cut, all of them full.
     *
     * @return the numbers of the arcs, ascending; an arc of capacity 0 may be among them
     */
    public ImmutableList<Integer> cut() {
        ImmutableList.Builder<Integer> cut = ImmutableList.builder();
        for (int arc = 0; arc < graph.arcs(); arc++) {
            if (fromSource[graph.tail(arc)] && !fromSource[graph.head(arc)]) {
                cut.add(arc);
            }
        }
        return cut.build();
    }

    /**
     * Tells whether more could reach a node.
     *
     * @param node the node
     * @return whether it lies on the side of the source
     */
    public boolean hasRoomBefore(int node) {
        return fromSource[node];
    }

    /**
     * Tells whether more could go on from a node to the sink.
     *
     * @param node the node
     * @return whether there is a way with room
     */
    public boolean hasRoomAfter(int node) {
        return toSink[node];
    }

    /**
     * Tells whether more capacity of an arc alone raises the flow: more could reach its tail and go on from its head. Then a
     * unit of capacity gives a unit of flow, up to {@link #gain}; of any other arc it gives nothing.
     *
     * @param arc the number of the arc
     * @return whether it is worth something
     */
    public boolean isBottleneck(int arc) {
        return fromSource[graph.tail(arc)] && toSink[graph.head(arc)];
    }

    /**
     * Computes how much the flow rises if an arc may carry any amount. As a function of one capacity c the flow is min(a + c, b),
     * so it rises unit by unit up to here and not at all beyond.
     *
     * @param arc the number of the arc
     * @return the rise, 0 unless the arc is a bottleneck
     * @throws IllegalArgumentException if the rise has no limit
     */
    public long gain(int arc) {
        if (!isBottleneck(arc)) {
            return 0;
        }
        long[] more = residual.clone();
        more[graph.forward(arc)] = FlowGraph.UNLIMITED - flow(arc);
        return Dinic.augment(graph, more);
    }

    /** Tells of every node whether more could go there from a node. */
    boolean[] reachedFrom(int node) {
        return Reach.from(graph, residual, node);
    }

    @Override
    public String toString() {
        return "MaximumFlow{" + value + " through " + graph + ", cut " + cut() + "}";
    }
}
