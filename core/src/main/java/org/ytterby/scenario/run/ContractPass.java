// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/**
 * The first pass of a month: everybody delivers by contract. Orders follow the shares of the links; recycling plants and
 * projects are asked first, for what they can send. Nobody gets the share of a buyer that cannot use it, so that more capacity
 * of a plant that is not asked first never lowers a delivery.
 */
final class ContractPass {

    private ContractPass() {}

    static void run(ElementChain chain, Work work) {
        orders(chain, work);
        Arrays.fill(work.made, 0, chain.plants, 0);
        Arrays.fill(work.flow, 0, chain.links, 0);
        FlowPass.offers(chain, work, work.capacity);
        FlowPass.use(chain, work);
        for (int d = 0; d < chain.demands; d++) {
            work.gap[d] = missing(work.need[d], work.arrived[chain.plants + d]);
        }
    }

    /** What is missing of a need, 0 if it is no more than rounding. */
    static double missing(double need, double arrived) {
        double missing = need - arrived;
        return missing > ElementChain.ROUNDING * need ? missing : 0;
    }

    static void orders(ElementChain chain, Work work) {
        FlowPass.clear(chain, work);
        for (int node = chain.nodes() - 1; node >= 0; node--) {
            double asked = node < chain.plants
                    ? FlowPass.feedOfPlant(chain, work, node)
                    : FlowPass.feedOfDemand(chain, work, node - chain.plants, work.need[node - chain.plants]);
            weigh(chain, work, node, asked);
            FlowPass.place(chain, work, node);
        }
        for (int l = 0; l < chain.links; l++) {
            double asked = 0;
            for (int k = 0; k < work.classes; k++) {
                asked += work.order[k * chain.links + l];
            }
            work.asked[l] = asked;
        }
    }

    private static void weigh(ElementChain chain, Work work, int node, double asked) {
        int start = chain.firstLink[node];
        int end = chain.firstLink[node + 1];
        if (!chain.mixed[node]) {
            System.arraycopy(chain.share, start, work.weight, start, end - start);
            return;
        }
        double first = 0;
        for (int l = start; l < end; l++) {
            if (chain.askedFirst[chain.seller[l]]) {
                first += sendable(chain, work, l);
            }
        }
        double scale = asked > 0 ? 1 / Math.max(first, asked) : 0;
        double others = asked > 0 ? Math.max(0, 1 - first / asked) : 0;
        for (int l = start; l < end; l++) {
            work.weight[l] =
                    chain.askedFirst[chain.seller[l]] ? sendable(chain, work, l) * scale : chain.share[l] * others;
        }
    }

    /** What a seller that is asked first can send over a link. */
    private static double sendable(ElementChain chain, Work work, int link) {
        return work.capacity[chain.seller[link]] * chain.part[link] * work.pass[link];
    }
}
