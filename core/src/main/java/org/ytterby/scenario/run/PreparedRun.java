// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;

/**
 * A scenario on a network made ready for many runs: shocks, projects and substitutes are worked out by month, everything lies in
 * plain arrays. It may be shared by threads; each needs a {@link RunDraw} and a {@link RunTonnes} of its own. A run allocates
 * nothing.
 *
 * @since 0.1
 */
public final class PreparedRun {

    private final Network network;
    private final Scenario scenario;
    private final Months months;
    private final ImmutableList<ChainRun> runs;
    private final Supplier<Work> works;
    private final Supplier<RunDraw> draws;

    PreparedRun(
            Network network,
            Scenario scenario,
            Months months,
            List<ChainRun> runs,
            Supplier<Work> works,
            Supplier<RunDraw> draws) {
        this.network = network;
        this.scenario = scenario;
        this.months = months;
        this.runs = ImmutableList.copyOf(runs);
        this.works = works;
        this.draws = draws;
    }

    /**
     * Returns the network.
     *
     * @return the network
     */
    public Network network() {
        return network;
    }

    /**
     * Returns the scenario.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Returns what may be drawn differently, as the scenario has it.
     *
     * @return a new draw
     */
    public RunDraw draw() {
        return draws.get();
    }

    /**
     * Returns room for the tonnes of one run.
     *
     * @return new arrays
     */
    public RunTonnes tonnes() {
        return tonnes(false);
    }

    private RunTonnes tonnes(boolean detailed) {
        return new RunTonnes(
                runs, works.get(), network.demands().size(), network.plants().size(), months.count(), detailed);
    }

    /**
     * Runs the scenario, writing over the tonnes of the run before.
     *
     * @param draw what is drawn
     * @param tonnes where the result goes; made by this prepared run
     */
    public void run(RunDraw draw, RunTonnes tonnes) {
        run(draw, tonnes, null);
    }

    private void run(RunDraw draw, RunTonnes tonnes, @Nullable TracePass trace) {
        for (int e = 0; e < runs.size(); e++) {
            runs.get(e).run(draw, tonnes.work, tonnes.chains.get(e), trace);
        }
    }

    /**
     * Runs the scenario as it stands.
     *
     * @return what comes of it
     */
    public Outcome outcome() {
        return outcome(draw());
    }

    /**
     * Runs the scenario.
     *
     * @param draw what is drawn
     * @return what comes of it
     */
    public Outcome outcome(RunDraw draw) {
        RunTonnes tonnes = tonnes(true);
        run(draw, tonnes);
        return new Ledger(network, scenario, months, runs, tonnes).outcome();
    }

    /**
     * Runs the scenario as it stands and tells which country caused which tonne of shortage.
     *
     * @return the causes
     */
    public ShortageTrace trace() {
        RunTonnes tonnes = tonnes(false);
        TracePass trace = new TracePass(network);
        run(draw(), tonnes, trace);
        return trace.result(scenario.name());
    }
}
