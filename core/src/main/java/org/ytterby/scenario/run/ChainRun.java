// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Runs one chain through all months of a scenario. */
final class ChainRun {

    final ElementChain chain;
    final MonthInputs inputs;

    /** What is in store at the start: for links, of the stocks of plants, and of demands. */
    private final double[] allotted;

    private final double[] held;
    private final double[] plantStock;
    private final boolean anyPlantStock;
    private final boolean reroute;
    private final PlannedOrders planned;

    ChainRun(
            ElementChain chain,
            MonthInputs inputs,
            double[] allotted,
            double[] held,
            boolean reroute,
            PlannedOrders planned) {
        this.planned = planned;
        this.chain = chain;
        this.inputs = inputs;
        this.allotted = allotted;
        this.held = held;
        this.reroute = reroute;
        this.plantStock = new double[chain.plants];
        for (int l = 0; l < chain.links; l++) {
            plantStock[chain.seller[l]] += allotted[l];
        }
        this.anyPlantStock = Arrays.stream(allotted).anyMatch(tonnes -> tonnes > 0);
    }

    double[] heldAtStart() {
        return held;
    }

    double[] plantStockAtStart() {
        return plantStock;
    }

    void run(RunDraw draw, Work work, ChainTonnes tonnes, @Nullable TracePass trace) {
        System.arraycopy(allotted, 0, work.allotted, 0, chain.links);
        System.arraycopy(held, 0, work.held, 0, chain.demands);
        tonnes.start();
        if (trace != null) {
            trace.start(chain);
        }
        for (int m = 0; m < tonnes.months; m++) {
            inputs.fill(m, draw, work, tonnes, trace != null);
            if (trace == null && !tonnes.detailed && planned.suffice(work, m)) {
                Arrays.fill(work.gap, 0, chain.demands, 0);
                drawDown(work, tonnes, m, true);
                continue;
            }
            ContractPass.run(chain, work);
            if (trace != null) {
                trace.afterContracts(chain, work);
            }
            if (reroute) {
                SparePass.run(chain, work);
            }
            drawDown(work, tonnes, m, false);
            if (tonnes.detailed) {
                keep(work, tonnes, m);
            }
            if (trace != null) {
                trace.afterMonth(chain, work);
            }
        }
        if (trace != null) {
            trace.end(chain);
        }
    }

    private void drawDown(Work work, ChainTonnes tonnes, int month, boolean suffices) {
        for (int d = 0; d < chain.demands; d++) {
            tonnes.fresh[d * tonnes.months + month] = work.need[d] - work.gap[d];
            tonnes.plantStock[d * tonnes.months + month] = work.gap[d];
        }
        if (anyPlantStock) {
            if (suffices) {
                Arrays.fill(work.taken, 0, chain.links, 0);
            } else {
                StockPass.ofPlants(chain, work);
            }
            levels(work, tonnes, month);
        }
        for (int d = 0; d < chain.demands; d++) {
            int at = d * tonnes.months + month;
            tonnes.plantStock[at] -= work.gap[d];
            double before = work.held[d];
            double wanted = work.gap[d];
            tonnes.ownStock[at] = before > 0 ? StockPass.own(work, d) : 0;
            tonnes.heldLevel[at] = work.held[d];
            if (tonnes.ownStock[at] > 0 && work.held[d] <= ElementChain.ROUNDING * held[d]) {
                tonnes.heldOut[d] = Math.min(tonnes.heldOut[d], month + before / wanted);
            }
        }
    }

    private void levels(Work work, ChainTonnes tonnes, int month) {
        for (int p = 0; p < chain.plants; p++) {
            tonnes.plantLevel[p * tonnes.months + month] = 0;
        }
        for (int l = 0; l < chain.links; l++) {
            tonnes.plantLevel[chain.seller[l] * tonnes.months + month] += work.allotted[l];
        }
        for (int l = 0; l < chain.links; l++) {
            int p = chain.seller[l];
            boolean out = tonnes.plantLevel[p * tonnes.months + month] <= ElementChain.ROUNDING * plantStock[p];
            if (out && work.taken[l] > 0 && (tonnes.plantOut[p] >= month)) {
                double used = month + work.taken[l] / (work.taken[l] + work.rest[l]);
                tonnes.plantOut[p] =
                        tonnes.plantOut[p] == Double.POSITIVE_INFINITY ? used : Math.max(tonnes.plantOut[p], used);
            }
        }
    }

    private void keep(Work work, ChainTonnes tonnes, int month) {
        for (int p = 0; p < chain.plants; p++) {
            tonnes.made[p * tonnes.months + month] = work.made[p];
            tonnes.sent[p * tonnes.months + month] = 0;
            tonnes.asked[p * tonnes.months + month] = 0;
        }
        for (int l = 0; l < chain.links; l++) {
            tonnes.flow[l * tonnes.months + month] = work.flow[l];
            tonnes.asked[chain.seller[l] * tonnes.months + month] += work.asked[l];
            if (anyPlantStock) {
                tonnes.sent[chain.seller[l] * tonnes.months + month] += work.taken[l];
            }
        }
    }
}
