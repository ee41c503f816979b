// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;

/**
 * Runs a scenario many times with numbers drawn from their distributions. The numbers of a draw depend on the seed, the number
 * of the draw and the place of the parameter alone ({@link CounterRandom}): the result is the same to the last bit on any number
 * of threads and with any batch, the first draws of a longer plan are those of a shorter one, and two plans with the same seed
 * whose parameters stand at the same places differ by their distributions alone (common random numbers).
 *
 * <p>A value of this class is settings without state; it can be used again and by many threads.
 *
 * @since 0.1
 */
@CheckReturnValue
public final class MonteCarlo {

    private static final int MOST_WORKERS = 1024;

    private final Network network;
    private final Scenario scenario;
    private final ChancePlan plan;
    private final UnaryOperator<Scenario> licensing;
    private final DrawProgress progress;
    private final int batch;

    private MonteCarlo(
            Network network,
            Scenario scenario,
            ChancePlan plan,
            UnaryOperator<Scenario> licensing,
            DrawProgress progress,
            int batch) {
        this.network = network;
        this.scenario = scenario;
        this.plan = plan;
        this.licensing = licensing;
        this.progress = progress;
        this.batch = batch;
    }

    /**
     * Gets many runs ready.
     *
     * @param network the network
     * @param scenario the scenario; numbers that are not drawn are taken from it
     * @param plan what is drawn how often
     * @return the settings: batches of 16 draws, licence regimes not turned into cuts, nobody told of progress
     * @throws IllegalArgumentException if a parameter of the plan is of a shock or part that there is not, or that has no such
     *     number
     */
    public static MonteCarlo of(Network network, Scenario scenario, ChancePlan plan) {
        ParameterChecks.of(network, scenario, plan.parameters());
        return new MonteCarlo(network, scenario, plan, UnaryOperator.identity(), DrawProgress.ignored(), 16);
    }

    /**
     * Turns licence regimes into cuts of flows by the rules of a book; a scenario with licence regimes needs this.
     *
     * @param rules what makes a scenario without licence regimes of one with them; it is called by several threads, once for each
     *     draw if numbers of shocks are drawn
     * @return the settings
     */
    public MonteCarlo licensedBy(UnaryOperator<Scenario> rules) {
        return new MonteCarlo(network, scenario, plan, rules, progress, batch);
    }

    /**
     * Tells somebody of progress, who may also stop the runs. A result of runs that were stopped says how many draws were made,
     * and is that of a plan of so many.
     *
     * @param listener who is told after every batch
     * @return the settings
     */
    public MonteCarlo telling(DrawProgress listener) {
        return new MonteCarlo(network, scenario, plan, licensing, listener, batch);
    }

    /**
     * Sets how many draws a thread makes before it asks for more.
     *
     * @param size the draws, at least 1
     * @return the settings
     * @throws IllegalArgumentException if the size is below 1
     */
    public MonteCarlo inBatchesOf(int size) {
        Checks.inRange("size", size, 1, Integer.MAX_VALUE);
        return new MonteCarlo(network, scenario, plan, licensing, progress, size);
    }

    /**
     * Makes the draws on so many threads, which end with the call.
     *
     * @param threads the threads, 1 to 1024; 1 stands for the thread of the caller
     * @return the result, which does not depend on the number
     * @throws IllegalArgumentException if the number is out of range, or a drawn scenario is one that cannot be run
     */
    public MonteCarloResult run(int threads) {
        Checks.inRange("threads", threads, 1, MOST_WORKERS);
        if (threads == 1) {
            return run(Runnable::run, 1);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return run(pool, threads);
        } finally {
            pool.shutdown();
        }
    }

    /**
     * Makes the draws on threads of the caller and waits for them.
     *
     * @param executor what runs the tasks; it must run each of them sooner or later
     * @param tasks how many tasks share the work, 1 to 1024
     * @return the result, which does not depend on the number
     * @throws IllegalArgumentException if the number is out of range, or a drawn scenario is one that cannot be run
     */
    public MonteCarloResult run(Executor executor, int tasks) {
        Checks.inRange("tasks", tasks, 1, MOST_WORKERS);
        Redraw redraw = new Redraw(network, scenario, plan.parameters(), licensing);
        RunMeasures measures = new RunMeasures(network, redraw.elements(), plan.lineStopShare());
        List<Distribution> distributions =
                plan.parameters().stream().map(UncertainParameter::distribution).toList();
        double[][] samples = new DrawEngine(plan.seed(), plan.draws(), batch, distributions, measures.count(), progress)
                .sample(() -> redraw.trial(measures), executor, tasks);
        return measures.result(scenario, plan, samples);
    }
}
