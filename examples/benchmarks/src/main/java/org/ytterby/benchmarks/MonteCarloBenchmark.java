// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.scenario.chance.ChancePlan;
import org.ytterby.scenario.chance.MonteCarlo;
import org.ytterby.scenario.chance.MonteCarloResult;
import org.ytterby.scenario.chance.PartParameter;
import org.ytterby.scenario.chance.Triangular;
import org.ytterby.scenario.chance.UncertainParameter;
import org.ytterby.scenario.chance.Uniform;
import org.ytterby.scenario.network.UseDemand;

/**
 * {@value #DRAWS} draws of a wide chain (see {@link WideChain}) whose needs are drawn, by threads: draws a second, and
 * nanoseconds for a cell and month with everything that belongs to a draw. The threads must agree before anything is timed.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set before the first measurement
public class MonteCarloBenchmark {

    /** The draws of a measurement. */
    public static final int DRAWS = 256;

    /** How many threads share the draws. */
    @Param({"1", "2", "4"})
    public int threads;

    private MonteCarlo runs;

    /** Prepares the draws and compares the result with that of one thread. */
    @Setup
    public void prepare() {
        ChancePlan.Builder plan = ChancePlan.builder()
                .seed(2026)
                .draws(DRAWS)
                .addPercentiles(0.05, 0.5, 0.95)
                .lineStopShare(0.8);
        boolean even = false;
        for (UseDemand demand : WideChain.network().demands()) {
            plan.addParameters(new UncertainParameter.OfPart(
                    demand.id(),
                    PartParameter.NEED_FACTOR,
                    even ? new Uniform(0.9, 1.3) : new Triangular(0.8, 1, 1.5),
                    "made up"));
            even = !even;
        }
        runs = MonteCarlo.of(WideChain.network(), WideChain.hit(), plan.build());
        if (!runs.run(threads).equals(runs.run(1))) {
            throw new IllegalStateException(threads + " threads must give the result of one");
        }
    }

    /**
     * Counts draws a second.
     *
     * @return the result
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(DRAWS)
    public MonteCarloResult drawsPerSecond() {
        return runs.run(threads);
    }

    /**
     * Measures the time for a cell of a month.
     *
     * @return the result
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(DRAWS * ScenarioBenchmark.CELLS * WideChain.MONTHS)
    public MonteCarloResult cell() {
        return runs.run(threads);
    }
}
