// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.Scenario;

/** Writes the arrays of a run down as an outcome. */
final class Ledger {

    private final Network network;
    private final Scenario scenario;
    private final Months months;
    private final List<ChainRun> runs;
    private final RunTonnes tonnes;

    Ledger(Network network, Scenario scenario, Months months, List<ChainRun> runs, RunTonnes tonnes) {
        this.network = network;
        this.scenario = scenario;
        this.months = months;
        this.runs = runs;
        this.tonnes = tonnes;
    }

    Outcome outcome() {
        Outcome.Builder outcome = Outcome.builder()
                .network(network.name())
                .scenario(scenario.name())
                .basis(network.basis())
                .start(months.start())
                .months(months.count());
        for (int d = 0; d < network.demands().size(); d++) {
            outcome.addDemands(demand(d));
        }
        for (int p = 0; p < network.plants().size(); p++) {
            outcome.addPlants(plant(p));
        }
        for (int l = 0; l < network.links().size(); l++) {
            LinkOutcome link = link(l);
            if (!link.tonnes().isEmpty()) {
                outcome.addLinks(link);
            }
        }
        Prices prices = new Prices(scenario, runs, tonnes);
        network.assumptions()
                .forEach(a -> outcome.addAssumptions(a.about() + ": " + a.text() + " (" + a.reason() + ")"));
        return outcome.prices(prices.months())
                .addAllAssumptions(scenario.assumptions())
                .addAllWarnings(prices.warnings())
                .addAllWarnings(StockWarnings.of(network, runs))
                .build();
    }

    private DemandOutcome demand(int index) {
        UseDemand demand = network.demands().get(index);
        DemandOutcome.Builder outcome = DemandOutcome.builder()
                .id(demand.id())
                .use(demand.use())
                .region(demand.region())
                .performanceLost(MonthSeries.of(Substitution.performanceLost(network, demand.id(), months)));
        for (int e = 0; e < runs.size(); e++) {
            int d = runs.get(e).chain.demandAt(index);
            if (d >= 0) {
                ChainTonnes chain = tonnes.chains.get(e);
                outcome.putElements(
                        element(e),
                        DemandMonths.builder()
                                .need(series(chain.need, d))
                                .replaced(series(chain.replaced, d))
                                .produced(series(chain.fresh, d))
                                .fromPlantStocks(series(chain.plantStock, d))
                                .fromOwnStock(series(chain.ownStock, d))
                                .stock(stock(runs.get(e).heldAtStart()[d], chain.heldLevel, d, chain.heldOut[d]))
                                .build());
            }
        }
        return outcome.build();
    }

    private PlantOutcome plant(int index) {
        Plant plant = network.plants().get(index);
        PlantOutcome.Builder outcome =
                PlantOutcome.builder().id(plant.id()).stage(plant.stage()).country(plant.country());
        for (int e = 0; e < runs.size(); e++) {
            int p = runs.get(e).chain.plantAt(index);
            if (p >= 0) {
                ChainTonnes chain = tonnes.chains.get(e);
                outcome.putElements(
                        element(e),
                        PlantMonths.builder()
                                .asked(series(chain.asked, p))
                                .made(series(chain.made, p))
                                .fromStock(series(chain.sent, p))
                                .stock(stock(
                                        runs.get(e).plantStockAtStart()[p], chain.plantLevel, p, chain.plantOut[p]))
                                .build());
            }
        }
        return outcome.build();
    }

    private LinkOutcome link(int index) {
        TradeLink link = network.links().get(index);
        LinkOutcome.Builder outcome =
                LinkOutcome.builder().seller(link.seller()).buyer(link.buyer());
        for (int e = 0; e < runs.size(); e++) {
            int l = ElementChain.indexOf(runs.get(e).chain.linkId, index);
            if (l >= 0) {
                outcome.putTonnes(element(e), series(tonnes.chains.get(e).flow, l));
            }
        }
        return outcome.build();
    }

    private Element element(int e) {
        return runs.get(e).chain.element;
    }

    private MonthSeries series(double[] values, int node) {
        return MonthSeries.slice(values, node, months.count());
    }

    private Optional<StockMonths> stock(double start, double[] levels, int node, double out) {
        if (start == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> usedUp = Optional.empty();
        if (out < Double.POSITIVE_INFINITY) {
            int month = Math.min((int) out, months.count() - 1);
            double part = out - month;
            usedUp = Optional.of(part == 0 && month > 0 ? months.day(month - 1, 1) : months.day(month, part));
        }
        return Optional.of(StockMonths.builder()
                .startTonnes(start)
                .levels(series(levels, node))
                .usedUp(usedUp)
                .build());
    }
}
