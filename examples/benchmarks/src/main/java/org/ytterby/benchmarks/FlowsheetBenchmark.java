// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
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
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.process.balance.PreparedFlowsheet;
import org.ytterby.process.balance.RangePoint;

/**
 * A prepared flowsheet of 40 operations, three recycles and seventeen elements against EJML on the same seventeen systems of
 * 40 unknowns, factored beforehand like ours. Read the ratio of the two, not the times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FlowsheetBenchmark {

    private static final int OPERATIONS = 40;
    private static final int[][] RECYCLES = {{12, 4}, {27, 15}, {38, 22}};

    private final List<Element> elements = RareEarths.ALL.asList();
    private Flowsheet flowsheet;
    private PreparedFlowsheet prepared;
    private double[] feeds;
    private double[][] systems;
    private LinearSolverDense<DMatrixRMaj>[] solvers;
    private DMatrixRMaj[] sides;
    private final DMatrixRMaj solution = new DMatrixRMaj(OPERATIONS, 1);

    /** Builds the flowsheet and the same systems as matrices. */
    @Setup
    @SuppressWarnings("unchecked")
    public void build() {
        Random random = new Random(1794);
        systems = new double[elements.size()][OPERATIONS * OPERATIONS];
        for (double[] system : systems) {
            for (int op = 0; op < OPERATIONS; op++) {
                system[op * OPERATIONS + op] = 1;
            }
        }
        Flowsheet.Builder builder = Flowsheet.builder().id("forty").name("Forty operations");
        builder.addFeeds(
                Feed.builder().id("feed").target("op0").description("feed").build());
        builder.addOutlets(Outlet.builder()
                .id("out")
                .description("product")
                .kind(OutletKind.PRODUCT)
                .build());
        for (int op = 0; op < OPERATIONS; op++) {
            builder.addOperations(Operation.builder()
                    .id("op" + op)
                    .description("step")
                    .type(UnitOperation.LEACH)
                    .build());
            boolean last = op == OPERATIONS - 1;
            builder.addStreams(stream(op, last ? -1 : op + 1, StreamKind.FORWARD, 0.7, random));
            if (!last && op + 2 < OPERATIONS) {
                builder.addStreams(stream(op, op + 2, StreamKind.FORWARD, 0.1, random));
            }
        }
        for (int[] recycle : RECYCLES) {
            builder.addStreams(stream(recycle[0], recycle[1], StreamKind.RECYCLE, 0.1, random));
        }
        flowsheet = builder.build();
        prepared = prepare();
        feeds = random.doubles(elements.size()).toArray();
        solvers = new LinearSolverDense[elements.size()];
        sides = new DMatrixRMaj[elements.size()];
        for (int e = 0; e < solvers.length; e++) {
            solvers[e] = factor(e);
            sides[e] = new DMatrixRMaj(OPERATIONS, 1);
            sides[e].set(0, 0, feeds[e]);
        }
    }

    private Stream stream(int from, int to, StreamKind kind, double most, Random random) {
        Stream.Builder stream = Stream.builder()
                .id(from + ">" + to)
                .source("op" + from)
                .target(to < 0 ? "out" : "op" + to)
                .kind(kind);
        for (int e = 0; e < elements.size(); e++) {
            double share = most * (0.5 + random.nextDouble() / 2);
            stream.addSplits(Split.of(ElementScope.of(elements.get(e)), share));
            if (to >= 0) {
                systems[e][to * OPERATIONS + from] -= share;
            }
        }
        return stream.build();
    }

    private LinearSolverDense<DMatrixRMaj> factor(int element) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(OPERATIONS);
        solver.setA(new DMatrixRMaj(OPERATIONS, OPERATIONS, true, systems[element].clone()));
        return solver;
    }

    private PreparedFlowsheet prepare() {
        return PreparedFlowsheet.of(flowsheet, elements, AssumptionSet.none(), RangePoint.LOW);
    }

    /** Balances all elements with the prepared flowsheet. */
    @Benchmark
    public double[] prepared() {
        return prepared.balance(feeds);
    }

    /** Solves the same systems with EJML, factored beforehand. */
    @Benchmark
    public double ejml() {
        double sum = 0;
        for (int e = 0; e < solvers.length; e++) {
            solvers[e].solve(sides[e], solution);
            sum += solution.get(OPERATIONS - 1, 0);
        }
        return sum;
    }

    /** Factors the systems with EJML and solves them once. */
    @Benchmark
    public double ejmlWithFactoring() {
        double sum = 0;
        for (int e = 0; e < solvers.length; e++) {
            factor(e).solve(sides[e], solution);
            sum += solution.get(OPERATIONS - 1, 0);
        }
        return sum;
    }

    /** Prepares the flowsheet, from its model, and balances it once. */
    @Benchmark
    public double[] preparing() {
        return prepare().balance(feeds);
    }
}
