// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/** Turns a scenario on a network into runs of plain arrays. */
final class RunCompiler {

    private final Network network;
    private final List<ElementChain> chains;
    private final Scenario scenario;
    private final Months months;

    RunCompiler(Network network, List<ElementChain> chains, Scenario scenario) {
        refuseLicences(scenario);
        scenario.checkedAgainst(network);
        this.network = network;
        this.chains = chains;
        this.scenario = scenario;
        this.months = new Months(scenario.start(), scenario.months());
    }

    private static void refuseLicences(Scenario scenario) {
        for (int s = 0; s < scenario.shocks().size(); s++) {
            if (scenario.shocks().get(s) instanceof LicenceRegime regime) {
                throw Checks.refused(
                        "shocks[" + s + "]",
                        "be turned into flow cuts before the run, which Licensing does with a regime book,",
                        regime);
            }
        }
    }

    PreparedRun prepared(Set<Measure> measures) {
        double[][] hit = scenario.shocks().stream().map(months::hit).toArray(double[][]::new);
        int[] starts = network.projects().stream()
                .mapToInt(project -> BuildPlan.start(project, scenario.shocks(), months))
                .toArray();
        RunDraw allBuilt = draw(true);
        List<ChainRun> runs = new ArrayList<>();
        for (ElementChain chain : chains) {
            Builds builds = new Builds(network, chain, starts);
            Scrap scrap = new Scrap(network, chain, months);
            MonthInputs inputs = new MonthInputs(
                    chain,
                    new ShockTargets(network, chain, scenario.shocks(), months),
                    hit,
                    builds,
                    scrap,
                    growth(chain),
                    Substitution.replaced(network, chain, months, measures.contains(Measure.SUBSTITUTES)),
                    idle(chain, !measures.contains(Measure.RECYCLING)));
            StartStocks stocks = StartStocks.of(network, chain, work(), work -> {
                System.arraycopy(chain.capacity, 0, work.capacity, 0, chain.plants);
                builds.apply(work.capacity, allBuilt, 0);
                scrap.limit(work.capacity, work.room, new ChainTonnes(chain, months.count(), false), 0);
            });
            boolean kept = measures.contains(Measure.STOCKS);
            runs.add(new ChainRun(
                    chain,
                    inputs,
                    kept ? stocks.allotted() : new double[chain.links],
                    kept ? stocks.held() : new double[chain.demands],
                    scenario.rerouting() == Rerouting.SPARE_CAPACITY && measures.contains(Measure.REROUTING),
                    new PlannedOrders(chain, inputs, months.count(), work())));
        }
        return new PreparedRun(
                network, scenario, months, runs, this::work, () -> draw(measures.contains(Measure.PROJECTS)));
    }

    private Work work() {
        boolean firm = scenario.allocation() == Allocation.CONTRACT_FIRST;
        int ranks = scenario.allocation() == Allocation.PRIORITY_FIRST
                ? (int) network.demands().stream()
                        .mapToInt(d -> d.priority())
                        .distinct()
                        .count()
                : 1;
        return new Work(chains, firm ? 2 : ranks, !firm);
    }

    private RunDraw draw(boolean built) {
        List<Shock> shocks = scenario.shocks();
        double[] severity = shocks.stream().mapToDouble(RunCompiler::severity).toArray();
        boolean[] factor = new boolean[severity.length];
        for (int s = 0; s < factor.length; s++) {
            factor[s] = shocks.get(s) instanceof DemandSurge;
        }
        List<Project> projects = network.projects();
        double[] weights = projects.stream()
                .mapToDouble(project -> built ? BuildPlan.weight(project, scenario.projects()) : 0)
                .toArray();
        return new RunDraw(severity, factor, weights, network.demands().size());
    }

    private static double severity(Shock shock) {
        if (shock instanceof CapacityCut cut) {
            return cut.lost();
        }
        if (shock instanceof FlowCut cut) {
            return cut.stopped();
        }
        return shock instanceof DemandSurge surge ? surge.factor() : 0;
    }

    private double[] growth(ElementChain chain) {
        double[] growth = new double[chain.demands * months.count()];
        for (int d = 0; d < chain.demands; d++) {
            for (int m = 0; m < months.count(); m++) {
                growth[d * months.count() + m] = Scrap.growth(network.demands().get(chain.demandId[d]), m);
            }
        }
        return growth;
    }

    private boolean[] idle(ElementChain chain, boolean recycling) {
        boolean[] idle = new boolean[chain.plants];
        for (int p = 0; p < chain.plants; p++) {
            idle[p] = recycling && network.plants().get(chain.plantId[p]).stage() == Stage.RECYCLING;
        }
        return idle;
    }
}
