// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.scenario.flow.FlowCertificate;
import org.ytterby.scenario.flow.FlowGraph;
import org.ytterby.scenario.flow.MaximumFlow;

/**
 * The largest flow through a chain of 8 stages in 20 countries each, everybody delivering to everybody of the next stage,
 * against JGraphT by push-relabel and by the algorithm of Dinic.
 *
 * <p>Both sides have their graph beforehand; JGraphT gets no unlimited arcs but the capacity of the seller on each. Before
 * anything is timed all three must find the same flow, and a cut must prove it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FlowBenchmark {

    private static final int STAGES = 8;
    private static final int COUNTRIES = 20;
    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final double TOLERANCE = 0.5; // capacities are whole numbers

    private final List<int[]> arcs = new ArrayList<>();
    private final List<Long> limits = new ArrayList<>();
    private final Graph<Integer, DefaultWeightedEdge> peer =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final FlowGraph graph = graph();
    private final long[] capacities =
            limits.stream().mapToLong(Long::longValue).toArray();

    private FlowGraph graph() {
        Random random = new Random(1843);
        for (int stage = 0; stage < STAGES; stage++) {
            for (int country = 0; country < COUNTRIES; country++) {
                long capacity = 1 + random.nextInt(10_000_000);
                add(stage == 0 ? SOURCE : into(stage, country), outOf(stage, country), capacity, capacity);
                for (int buyer = 0; buyer < COUNTRIES; buyer++) {
                    add(outOf(stage, country), into(stage + 1, buyer), FlowGraph.UNLIMITED, capacity);
                }
            }
        }
        for (int country = 0; country < COUNTRIES; country++) {
            long need = 1 + random.nextInt(10_000_000);
            add(into(STAGES, country), SINK, need, need);
        }
        return FlowGraph.of(
                into(STAGES, COUNTRIES),
                SOURCE,
                SINK,
                arcs.stream().mapToInt(arc -> arc[0]).toArray(),
                arcs.stream().mapToInt(arc -> arc[1]).toArray());
    }

    private static int into(int stage, int country) {
        return 2 + 2 * COUNTRIES * stage + country;
    }

    private static int outOf(int stage, int country) {
        return into(stage, country) + COUNTRIES;
    }

    private void add(int tail, int head, long capacity, long peerCapacity) {
        arcs.add(new int[] {tail, head});
        limits.add(capacity);
        peer.addVertex(tail);
        peer.addVertex(head);
        peer.setEdgeWeight(peer.addEdge(tail, head), peerCapacity);
    }

    /** Proves that all find the same. */
    @Setup
    public void compare() {
        MaximumFlow flow = dinicOnArrays();
        if (FlowCertificate.fault(flow).isPresent() || flow.value() <= 0) {
            throw new IllegalStateException("flow must be proven by its cut but was " + flow);
        }
        for (double other : new double[] {pushRelabelOfJgrapht(), dinicOfJgrapht()}) {
            if (other != flow.value()) {
                throw new IllegalStateException("flow of JGraphT must be " + flow.value() + " but was " + other);
            }
        }
    }

    /**
     * Finds the flow and its cut on the prepared graph.
     *
     * @return the flow
     */
    @Benchmark
    public MaximumFlow dinicOnArrays() {
        return graph.maximumFlow(capacities);
    }

    /**
     * Finds the flow with JGraphT by push-relabel.
     *
     * @return the flow
     */
    @Benchmark
    public double pushRelabelOfJgrapht() {
        return new PushRelabelMFImpl<>(peer, TOLERANCE).getMaximumFlowValue(SOURCE, SINK);
    }

    /**
     * Finds the flow with JGraphT by the algorithm of Dinic.
     *
     * @return the flow
     */
    @Benchmark
    public double dinicOfJgrapht() {
        return new DinicMFImpl<>(peer, TOLERANCE).getMaximumFlowValue(SOURCE, SINK);
    }
}
