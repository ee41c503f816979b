// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.ArrayList;
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
import org.ytterby.process.balance.PreparedFlowsheet;
import org.ytterby.process.balance.RangePoint;

/**
 * A prepared flowsheet of 40 operations, three recycles and seventeen elements against EJML on the same systems.
 *
 * <p>The comparison is kind to EJML: its seventeen matrices are assembled and factored before the clock starts, and it need
 * not add up the outlets. Before anything is timed both ways must give the same product of each element.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FlowsheetBenchmark {

    private static final double TOLERANCE = 1e-12;

    private final List<Element> elements = RareEarths.ALL.asList();
    private final LoopedPlant plant = new LoopedPlant(elements);
    private final PreparedFlowsheet prepared = prepare();
    private final double[] feeds =
            new Random(1843).doubles(elements.size(), 1, 100).toArray();
    private final List<LinearSolverDense<DMatrixRMaj>> solvers = new ArrayList<>();
    private final List<DMatrixRMaj> sides = new ArrayList<>();
    private final DMatrixRMaj solution = new DMatrixRMaj(LoopedPlant.OPERATIONS, 1);

    private PreparedFlowsheet prepare() {
        return PreparedFlowsheet.of(plant.flowsheet(), elements, AssumptionSet.none(), RangePoint.LOW);
    }

    private LinearSolverDense<DMatrixRMaj> factored(int element) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(LoopedPlant.OPERATIONS);
        DMatrixRMaj matrix =
                new DMatrixRMaj(LoopedPlant.OPERATIONS, LoopedPlant.OPERATIONS, true, plant.system(element));
        if (!solver.setA(matrix)) {
            throw new IllegalStateException("system of " + elements.get(element) + " must not be singular");
        }
        return solver;
    }

    /** Factors the systems and proves that both ways give the same. */
    @Setup
    public void factorAndCompare() {
        double[] outlets = prepared.balance(feeds);
        for (int e = 0; e < elements.size(); e++) {
            solvers.add(factored(e));
            DMatrixRMaj side = new DMatrixRMaj(LoopedPlant.OPERATIONS, 1);
            side.set(0, 0, feeds[e]);
            sides.add(side);
            solvers.get(e).solve(side, solution);
            double product = plant.product(e, solution.getData());
            double residue = outlets[elements.size() + e];
            if (!(product > 0.01 * feeds[e] && Math.abs(outlets[e] - product) <= TOLERANCE * product)) {
                throw new IllegalStateException(
                        "product of " + elements.get(e) + " must be " + product + " but was " + outlets[e]);
            }
            if (!(Math.abs(product + residue - feeds[e]) <= TOLERANCE * feeds[e])) {
                throw new IllegalStateException("product and residue of " + elements.get(e) + " must be " + feeds[e]
                        + " but were " + (product + residue));
            }
        }
    }

    /**
     * Balances all elements with the prepared flowsheet.
     *
     * @return the amounts at both outlets
     */
    @Benchmark
    public double[] prepared() {
        return prepared.balance(feeds);
    }

    /**
     * Solves the same systems with EJML, factored beforehand.
     *
     * @return the sum of what enters the last operation
     */
    @Benchmark
    public double ejml() {
        double sum = 0;
        for (int e = 0; e < solvers.size(); e++) {
            solvers.get(e).solve(sides.get(e), solution);
            sum += solution.get(LoopedPlant.OPERATIONS - 1, 0);
        }
        return sum;
    }

    /**
     * Factors the systems, assembled beforehand, with EJML and solves each once.
     *
     * @return the sum of what enters the last operation
     */
    @Benchmark
    public double ejmlWithFactoring() {
        double sum = 0;
        for (int e = 0; e < solvers.size(); e++) {
            factored(e).solve(sides.get(e), solution);
            sum += solution.get(LoopedPlant.OPERATIONS - 1, 0);
        }
        return sum;
    }

    /**
     * Prepares the flowsheet from its model and balances it once.
     *
     * @return the amounts at both outlets
     */
    @Benchmark
    public double[] preparing() {
        return prepare().balance(feeds);
    }
}
