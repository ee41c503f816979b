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
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.run.PreparedRun;
import org.ytterby.scenario.run.RunDraw;
import org.ytterby.scenario.run.RunTonnes;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.shock.Scenario;

/**
 * A month of a wide chain (see {@link WideChain}) as a Monte Carlo run sees it, against the same passes on maps of objects. A
 * month has {@value #CELLS} cells: stages by countries by elements. Before anything is timed both ways must be short of the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set before the first measurement
public class ScenarioBenchmark {

    /** Stages by countries by elements. */
    public static final int CELLS = 2720;

    /** What happens: nothing, a hit on some elements for a year, exports cut all the time, and buyers that ask elsewhere. */
    @Param({"calm", "hit", "cut", "rerouted"})
    public String scenario;

    private PreparedRun run;
    private RunDraw draw;
    private RunTonnes tonnes;
    private MapsOfObjects peer;

    /** Prepares both ways and compares them. */
    @Setup
    public void prepare() {
        Network network = WideChain.network();
        Scenario happening =
                switch (scenario) {
                    case "calm" -> WideChain.calm();
                    case "hit" -> WideChain.hit();
                    case "cut" -> WideChain.cut();
                    default -> WideChain.rerouted();
                };
        if (CELLS != WideChain.CELLS) {
            throw new IllegalStateException("cells must be " + WideChain.CELLS + " but were " + CELLS);
        }
        run = Simulation.of(network).prepare(happening);
        draw = run.draw();
        tonnes = run.tonnes();
        peer = new MapsOfObjects(network, happening);
        if (!scenario.equals("rerouted")) {
            double ours = arrays();
            double theirs = peer.shortage();
            if (!(Math.abs(ours - theirs) <= 1e-6 * (1 + theirs))) {
                throw new IllegalStateException("shortage must be " + theirs + " but was " + ours);
            }
        }
    }

    private double arrays() {
        run.run(draw, tonnes);
        double sum = 0;
        for (int e = 0; e < tonnes.elements().size(); e++) {
            sum += tonnes.shortage(e);
        }
        return sum;
    }

    /**
     * Runs all months on arrays.
     *
     * @return the tonnes
     */
    @Benchmark
    @OperationsPerInvocation(WideChain.MONTHS)
    public RunTonnes month() {
        run.run(draw, tonnes);
        return tonnes;
    }

    /**
     * Runs all months on maps of objects, without rerouting.
     *
     * @return the shortage
     */
    @Benchmark
    @OperationsPerInvocation(WideChain.MONTHS)
    public double mapsOfObjects() {
        return peer.shortage();
    }
}
