// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/**
 * The last pass of a month: stocks. What a plant holds is kept for its buyers, link by link; it fills what the link lacks of
 * its order, the nearest stock first, as far as the way down has capacity and is not stopped. Then a demand draws on its own.
 */
final class StockPass {

    private StockPass() {}

    /** Draws on the stocks of plants; {@code arrived} of the demands is then what came of them. */
    static void ofPlants(ElementChain chain, Work work) {
        wants(chain, work);
        double[] filled = work.room;
        for (int node = 0; node < chain.nodes(); node++) {
            double arrived = 0;
            int end = chain.firstLink[node + 1];
            for (int l = chain.firstLink[node]; l < end; l++) {
                double given = work.taken[l] + work.rest[l] * filled[chain.seller[l]];
                work.allotted[l] -= work.taken[l];
                work.flow[l] += given;
                arrived += given;
            }
            if (node < chain.plants) {
                double made = chain.source[node] ? 0 : chain.recovery[node] * arrived;
                work.made[node] += made;
                filled[node] = work.used[node] > 0 ? Math.min(1, made / work.used[node]) : 0;
            } else {
                work.arrived[node] = arrived;
                int d = node - chain.plants;
                double left = work.gap[d] - arrived;
                work.gap[d] = left > ElementChain.ROUNDING * work.need[d] ? left : 0;
            }
        }
    }

    /** What is missing goes up: each link takes from the stock kept for it, and asks the plant to make the rest. */
    private static void wants(ElementChain chain, Work work) {
        double[] toMake = work.used;
        Arrays.fill(toMake, 0, chain.plants, 0);
        for (int node = chain.nodes() - 1; node >= 0; node--) {
            double wanted = node < chain.plants ? feed(chain, work, node) : work.gap[node - chain.plants];
            double lacking = 0;
            int end = chain.firstLink[node + 1];
            for (int l = chain.firstLink[node]; l < end; l++) {
                lacking += lacking(chain, work, l);
            }
            double part = lacking > wanted ? wanted / lacking : 1;
            for (int l = chain.firstLink[node]; l < end; l++) {
                double want = lacking(chain, work, l) * part;
                double taken = Math.min(work.allotted[l], want);
                work.taken[l] = taken;
                work.rest[l] = want - taken;
                toMake[chain.seller[l]] += want - taken;
            }
        }
    }

    /** What a link lacks of its order, as far as it is not stopped; orders to sellers asked first heed that already. */
    private static double lacking(ElementChain chain, Work work, int link) {
        double pass = chain.askedFirst[chain.seller[link]] ? 1 : work.pass[link];
        return Math.max(0, work.asked[link] * pass - work.flow[link]);
    }

    private static double feed(ElementChain chain, Work work, int plant) {
        double unused = Math.max(0, work.capacity[plant] - work.made[plant]);
        return chain.source[plant] ? 0 : Math.min(unused, work.used[plant]) / chain.recovery[plant];
    }

    /** Draws on the stock of a demand and returns what it gave. */
    static double own(Work work, int demand) {
        double drawn = Math.min(work.held[demand], work.gap[demand]);
        work.held[demand] -= drawn;
        work.gap[demand] -= drawn;
        return drawn;
    }
}
