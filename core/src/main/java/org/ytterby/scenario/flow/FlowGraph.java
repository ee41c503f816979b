// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * A directed graph between a source and a sink, prepared so that the largest flow through it can be found again and again with
 * other capacities. It is immutable and may be shared between threads.
 *
 * <p>Capacities are whole numbers of a unit that the caller chooses, such as a gram. With whole numbers the flow and the cut
 * that proves it are equal to the last unit, every comparison with zero is exact, and the search ends without a tolerance; sums
 * of doubles would leave remainders of 1e-13 t that open paths which are not there.
 *
 * @since 0.1
 */
public final class FlowGraph {

    /** The capacity of an arc that may carry any amount. */
    public static final long UNLIMITED = Long.MAX_VALUE / 2;

    /** The largest sum of capacities other than {@link #UNLIMITED}. */
    public static final long LARGEST_SUM = UNLIMITED / 2;

    private final int source;
    private final int sink;
    private final int[] tails;
    private final int[] heads;

    /** Where the residual arcs of a node begin; each arc of the graph has one there and one back. */
    final int[] first;

    /** Where a residual arc leads. */
    final int[] target;

    /** The residual arc in the other direction. */
    final int[] twin;

    private final int[] forward;

    private FlowGraph(int nodes, int source, int sink, int[] tails, int[] heads) {
        this.source = source;
        this.sink = sink;
        this.tails = tails;
        this.heads = heads;
        first = new int[nodes + 1];
        for (int arc = 0; arc < tails.length; arc++) {
            first[tails[arc] + 1]++;
            first[heads[arc] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = Arrays.copyOf(first, nodes);
        target = new int[2 * tails.length];
        twin = new int[2 * tails.length];
        forward = new int[tails.length];
        for (int arc = 0; arc < tails.length; arc++) {
            int there = next[tails[arc]]++;
            int back = next[heads[arc]]++;
            target[there] = heads[arc];
            target[back] = tails[arc];
            twin[there] = back;
            twin[back] = there;
            forward[arc] = there;
        }
    }

    /**
     * Prepares a graph.
     *
     * @param nodes how many nodes there are, at least 2, numbered from 0
     * @param source the node where flow begins
     * @param sink the node where it ends, another than the source
     * @param tails the node that each arc leaves
     * @param heads the node that each arc enters, another than its tail
     * @return the graph
     * @throws IllegalArgumentException if a node is out of range, source and sink are one, an arc is a loop, or there are not as
     *     many heads as tails
     */
    public static FlowGraph of(int nodes, int source, int sink, int[] tails, int[] heads) {
        Checks.inRange("nodes", nodes, 2, 1 << 28);
        Checks.inRange("source", source, 0, nodes - 1);
        Checks.inRange("sink", sink, 0, nodes - 1);
        if (source == sink) {
            throw Checks.refused("sink", "be another node than the source", sink);
        }
        Checks.same("heads.length", tails.length, " as tails.length", heads.length);
        for (int arc = 0; arc < tails.length; arc++) {
            Checks.inRange("tails[" + arc + "]", tails[arc], 0, nodes - 1);
            Checks.inRange("heads[" + arc + "]", heads[arc], 0, nodes - 1);
            if (tails[arc] == heads[arc]) {
                throw Checks.refused("heads[" + arc + "]", "be another node than the tail", heads[arc]);
            }
        }
        return new FlowGraph(nodes, source, sink, tails.clone(), heads.clone());
    }

    /**
     * Finds the largest flow, by the algorithm of Dinic (1970, Soviet Mathematics Doklady 11, 1277-1280): shortest paths are
     * filled level by level until none is left.
     *
     * @param capacities the capacity of each arc, at least 0 and in sum at most {@link #LARGEST_SUM}, or {@link #UNLIMITED}
     * @return the flow
     * @throws IllegalArgumentException if there are not as many capacities as arcs, one is out of range, or a path from the
     *     source to the sink has no limit
     */
    public MaximumFlow maximumFlow(long[] capacities) {
        return MaximumFlow.of(this, checked(capacities));
    }

    /** Checks capacities and copies them. */
    long[] checked(long[] capacities) {
        Checks.same("capacities.length", tails.length, " as arcs", capacities.length);
        long sum = 0;
        for (int arc = 0; arc < capacities.length; arc++) {
            long capacity = capacities[arc];
            if (capacity < 0 || (capacity > LARGEST_SUM && capacity != UNLIMITED)) {
                throw Checks.refused(
                        "capacities[" + arc + "]", "be in [0, " + LARGEST_SUM + "] or unlimited", capacity);
            }
            sum += capacity == UNLIMITED ? 0 : capacity;
            if (sum > LARGEST_SUM) {
                throw Checks.refused("capacities", "add up to at most " + LARGEST_SUM, sum);
            }
        }
        return capacities.clone();
    }

    /**
     * Returns how many nodes there are.
     *
     * @return the count, at least 2
     */
    public int nodes() {
        return first.length - 1;
    }

    /**
     * Returns how many arcs there are.
     *
     * @return the count, at least 0
     */
    public int arcs() {
        return tails.length;
    }

    /**
     * Returns where flow begins.
     *
     * @return the node
     */
    public int source() {
        return source;
    }

    /**
     * Returns where flow ends.
     *
     * @return the node
     */
    public int sink() {
        return sink;
    }

    /**
     * Returns where an arc begins.
     *
     * @param arc the number of the arc
     * @return the node
     */
    public int tail(int arc) {
        return tails[arc];
    }

    /**
     * Returns where an arc ends.
     *
     * @param arc the number of the arc
     * @return the node
     */
    public int head(int arc) {
        return heads[arc];
    }

    /** Gives the residual arc of an arc in its own direction. */
    int forward(int arc) {
        return forward[arc];
    }

    @Override
    public String toString() {
        return "FlowGraph{" + nodes() + " nodes, " + arcs() + " arcs}";
    }
}
