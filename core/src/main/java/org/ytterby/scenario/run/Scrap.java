// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.List;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.network.UseDemand;

/** What the recycling plants of one chain get to recycle, month by month. */
final class Scrap {

    private final Months months;
    private final int[] plant;
    private final int[] demand;
    private final int[] delay;
    private final double[] yield;

    /** By stream, what was used before the run, in the months whose products come back in it. */
    private final double[][] before;

    /** Whether a plant lives on streams. */
    private final boolean[] fed;

    Scrap(Network network, ElementChain chain, Months months) {
        this.months = months;
        List<RecyclingStream> streams = network.recycling().stream()
                .filter(stream -> plant(network, chain, stream) >= 0)
                .toList();
        plant = streams.stream().mapToInt(s -> plant(network, chain, s)).toArray();
        demand = streams.stream().mapToInt(s -> demand(network, chain, s)).toArray();
        delay = streams.stream().mapToInt(RecyclingStream::delayMonths).toArray();
        yield = streams.stream().mapToDouble(s -> s.collected() * s.recovered()).toArray();
        before = new double[plant.length][];
        fed = new boolean[chain.plants];
        for (int s = 0; s < plant.length; s++) {
            fed[plant[s]] = true;
            before[s] = new double[Math.min(delay[s], months.count())];
            for (int m = 0; m < before[s].length && demand[s] >= 0; m++) {
                UseDemand use = network.demands().get(chain.demandId[demand[s]]);
                before[s][m] = chain.need[demand[s]] * growth(use, m - delay[s]);
            }
        }
    }

    /** The need of a month over that of the first month. */
    static double growth(UseDemand demand, int month) {
        return Math.pow(1 + demand.growthPerYear(), month / ChainCompiler.MONTHS_A_YEAR);
    }

    private static int plant(Network network, ElementChain chain, RecyclingStream stream) {
        for (int p = 0; p < chain.plants; p++) {
            if (network.plants().get(chain.plantId[p]).id().equals(stream.plant())) {
                return p;
            }
        }
        return -1;
    }

    private static int demand(Network network, ElementChain chain, RecyclingStream stream) {
        for (int d = 0; d < chain.demands; d++) {
            if (network.demands().get(chain.demandId[d]).id().equals(stream.demand())) {
                return d;
            }
        }
        return -1;
    }

    /** Limits capacities of a month to what comes back; {@code free} is overwritten. */
    void limit(double[] capacity, double[] free, ChainTonnes tonnes, int month) {
        if (plant.length == 0) {
            return;
        }
        for (int s = 0; s < plant.length; s++) {
            free[plant[s]] = 0;
        }
        for (int s = 0; s < plant.length; s++) {
            if (demand[s] >= 0) {
                double used = month < delay[s]
                        ? before[s][month]
                        : tonnes.delivered(demand[s] * months.count() + month - delay[s]);
                free[plant[s]] += used * yield[s];
            }
        }
        for (int p = 0; p < fed.length; p++) {
            capacity[p] = fed[p] ? Math.min(capacity[p], free[p]) : capacity[p];
        }
    }
}
