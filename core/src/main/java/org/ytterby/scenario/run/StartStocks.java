// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.function.Consumer;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;

/**
 * The stocks of one chain at the start: those of plants by link, in proportion to the orders of the first month without
 * shocks, and those of demands.
 */
final class StartStocks {

    private static final double DAYS_A_YEAR = 365;

    private final double[] allotted;
    private final double[] held;

    private StartStocks(double[] allotted, double[] held) {
        this.allotted = allotted;
        this.held = held;
    }

    double[] allotted() {
        return allotted;
    }

    double[] held() {
        return held;
    }

    static StartStocks of(Network network, ElementChain chain, Work work, Consumer<Work> capacities) {
        double[] allotted = new double[chain.links];
        double[] held = new double[chain.demands];
        if (!network.stocks().isEmpty()) {
            capacities.accept(work);
            System.arraycopy(chain.need, 0, work.need, 0, chain.demands);
            ContractPass.orders(chain, work);
        }
        double[] asked = new double[chain.plants];
        for (int l = 0; l < chain.links && !network.stocks().isEmpty(); l++) {
            asked[chain.seller[l]] += work.asked[l];
        }
        for (Stock stock : network.stocks()) {
            for (int p = 0; p < chain.plants; p++) {
                if (network.plants().get(chain.plantId[p]).id().equals(stock.holder())) {
                    double tonnes = tonnes(chain, stock.size(), asked[p]);
                    for (int l = 0; l < chain.links; l++) {
                        if (chain.seller[l] == p) {
                            allotted[l] = tonnes * (asked[p] > 0 ? work.asked[l] / asked[p] : chain.part[l]);
                        }
                    }
                }
            }
            for (int d = 0; d < chain.demands; d++) {
                if (network.demands().get(chain.demandId[d]).id().equals(stock.holder())) {
                    held[d] = tonnes(chain, stock.size(), chain.need[d]);
                }
            }
        }
        return new StartStocks(allotted, held);
    }

    private static double tonnes(ElementChain chain, StockSize size, double aMonth) {
        return size instanceof StockSize.Held held
                ? held.mass().tonnes().getOrElse(chain.element, 0)
                : aMonth * ChainCompiler.MONTHS_A_YEAR * ((StockSize.DaysOfUse) size).days() / DAYS_A_YEAR;
    }
}
