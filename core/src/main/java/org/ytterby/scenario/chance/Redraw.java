// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.run.PreparedRun;
import org.ytterby.scenario.run.RunDraw;
import org.ytterby.scenario.run.RunTonnes;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/**
 * Puts drawn numbers into a scenario. Where a prepared run can take them all it is prepared once; where the length of a shock,
 * a licence regime, growth or a stock is drawn, scenario and network are made anew for each draw.
 */
final class Redraw {

    private static final Set<PartParameter> OF_NETWORK =
            EnumSet.of(PartParameter.GROWTH_PER_YEAR, PartParameter.STOCK_DAYS);

    private final Network network;
    private final Scenario scenario;
    private final List<UncertainParameter> parameters;
    private final UnaryOperator<Scenario> licensing;
    private final Simulation simulation;
    private final PreparedRun prepared;
    private final boolean newNetwork;
    private final boolean newScenario;

    Redraw(Network network, Scenario scenario, List<UncertainParameter> parameters, UnaryOperator<Scenario> licensing) {
        this.network = network;
        this.scenario = scenario;
        this.parameters = parameters;
        this.licensing = licensing;
        this.simulation = Simulation.of(network);
        this.prepared = simulation.prepare(licensing.apply(scenario));
        this.newNetwork = parameters.stream()
                .anyMatch(each -> each instanceof UncertainParameter.OfPart of && OF_NETWORK.contains(of.parameter()));
        boolean licences = scenario.shocks().stream().anyMatch(LicenceRegime.class::isInstance);
        this.newScenario = parameters.stream()
                .anyMatch(each -> each instanceof UncertainParameter.OfShock of
                        && (licences || of.parameter() == ShockParameter.LENGTH_DAYS));
    }

    /** The elements that are needed. */
    ImmutableList<Element> elements() {
        return prepared.tonnes().elements();
    }

    /** Returns a trial of its own for a thread. */
    Trial trial(RunMeasures measures) {
        if (newNetwork || newScenario) {
            return (values, into) -> {
                Simulation run = newNetwork ? Simulation.of(network(values)) : simulation;
                PreparedRun anew = run.prepare(licensing.apply(newScenario ? scenario(values) : scenario));
                RunTonnes tonnes = anew.tonnes();
                anew.run(drawn(anew.draw(), values), tonnes);
                measures.read(tonnes, into);
            };
        }
        RunDraw draw = prepared.draw();
        RunTonnes tonnes = prepared.tonnes();
        return (values, into) -> {
            draw.reset();
            prepared.run(drawn(draw, values), tonnes);
            measures.read(tonnes, into);
        };
    }

    /** Sets what a prepared run takes. */
    private RunDraw drawn(RunDraw draw, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i) instanceof UncertainParameter.OfPart of) {
                switch (of.parameter()) {
                    case BUILT -> draw.built(project(of.part()), values[i]);
                    case DELAY_MONTHS -> draw.delay(project(of.part()), (int) Math.rint(values[i]));
                    case NEED_FACTOR -> draw.needed(demand(of.part()), values[i]);
                    case GROWTH_PER_YEAR, STOCK_DAYS -> {}
                }
            } else if (!newScenario && parameters.get(i) instanceof UncertainParameter.OfShock of) {
                draw.severity(of.shock(), values[i]);
            }
        }
        return draw;
    }

    private int project(String plant) {
        List<Project> projects = network.projects();
        int at = 0;
        while (!projects.get(at).plant().equals(plant)) {
            at++;
        }
        return at;
    }

    private int demand(String id) {
        List<UseDemand> demands = network.demands();
        int at = 0;
        while (!demands.get(at).id().equals(id)) {
            at++;
        }
        return at;
    }

    private Scenario scenario(double[] values) {
        List<Shock> shocks = new ArrayList<>(scenario.shocks());
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i) instanceof UncertainParameter.OfShock of) {
                shocks.set(of.shock(), DrawnShock.of(shocks.get(of.shock()), of.parameter(), values[i], scenario));
            }
        }
        return Scenario.builder().from(scenario).shocks(shocks).build();
    }

    private Network network(double[] values) {
        List<UseDemand> demands = new ArrayList<>(network.demands());
        List<Stock> stocks = new ArrayList<>(network.stocks());
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (parameters.get(i) instanceof UncertainParameter.OfPart of) {
                if (of.parameter() == PartParameter.GROWTH_PER_YEAR) {
                    demands.replaceAll(each -> each.id().equals(of.part())
                            ? UseDemand.builder()
                                    .from(each)
                                    .growthPerYear(value)
                                    .build()
                            : each);
                } else if (of.parameter() == PartParameter.STOCK_DAYS) {
                    stocks.replaceAll(each -> each.holder().equals(of.part())
                            ? Stock.builder()
                                    .from(each)
                                    .size(new StockSize.DaysOfUse(value))
                                    .build()
                            : each);
                }
            }
        }
        return Network.builder().from(network).demands(demands).stocks(stocks).build();
    }
}
