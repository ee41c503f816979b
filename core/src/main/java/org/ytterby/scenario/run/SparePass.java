// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/**
 * The second pass of a month, if buyers that are let down may ask their other sellers for more: what is missing is asked of
 * those with room, which is capacity not used that can be fed. A link that is stopped in part has no room. Rounds go on until
 * nothing more moves, eight at most. Deliveries are only added to.
 */
final class SparePass {

    private static final int ROUNDS = 8;

    private SparePass() {}

    static void run(ElementChain chain, Work work) {
        for (int round = 0; round < ROUNDS; round++) {
            double missing = 0;
            for (int d = 0; d < chain.demands; d++) {
                missing += work.gap[d];
            }
            if (missing == 0 || !ask(chain, work)) {
                return;
            }
            FlowPass.offers(chain, work, work.room);
            FlowPass.use(chain, work);
            double moved = 0;
            for (int d = 0; d < chain.demands; d++) {
                double arrived = work.arrived[chain.plants + d];
                moved += arrived;
                double left = work.gap[d] - arrived;
                work.gap[d] = left > ElementChain.ROUNDING * work.need[d] ? left : 0;
            }
            if (moved <= ElementChain.ROUNDING * missing) {
                return;
            }
        }
    }

    /** Works out the rooms, downstream, and places orders by them, upstream; says whether there is any room. */
    private static boolean ask(ElementChain chain, Work work) {
        boolean any = false;
        Arrays.fill(work.weight, 0, chain.links, 0);
        for (int node = 0; node < chain.nodes(); node++) {
            double sum = 0;
            int end = chain.firstLink[node + 1];
            for (int l = chain.firstLink[node]; l < end; l++) {
                double room = work.pass[l] < 1 ? 0 : work.room[chain.seller[l]];
                work.weight[l] = room;
                sum += room;
            }
            for (int l = chain.firstLink[node]; l < end; l++) {
                work.weight[l] = sum > 0 ? work.weight[l] / sum : 0;
            }
            if (node < chain.plants) {
                double unused = Math.max(0, work.capacity[node] - work.made[node]);
                work.room[node] = chain.source[node] ? unused : Math.min(unused, chain.recovery[node] * sum);
            } else {
                any |= sum > 0 && work.gap[node - chain.plants] > 0;
            }
        }
        if (any) {
            orders(chain, work);
        }
        return any;
    }

    private static void orders(ElementChain chain, Work work) {
        FlowPass.clear(chain, work);
        for (int node = chain.nodes() - 1; node >= 0; node--) {
            if (node < chain.plants) {
                FlowPass.feedOfPlant(chain, work, node);
                FlowPass.fill(chain, work, node, work.room[node]);
                clip(chain, work, node);
            } else {
                FlowPass.feedOfDemand(chain, work, node - chain.plants, work.gap[node - chain.plants]);
            }
            FlowPass.place(chain, work, node);
        }
    }

    /** A plant asks for no more feed than it has room for. */
    private static void clip(ElementChain chain, Work work, int plant) {
        if (work.carried) {
            for (int k = 0; k < work.classes; k++) {
                work.feed[k] *= work.ratio[k * chain.plants + plant];
            }
        } else {
            double filled = 0;
            for (int k = 0; k < work.classes; k++) {
                int at = k * chain.plants + plant;
                filled += work.out[at] * work.ratio[at];
            }
            work.feed[0] = filled / chain.recovery[plant];
        }
    }
}
