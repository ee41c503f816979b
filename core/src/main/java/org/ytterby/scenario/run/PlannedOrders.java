// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

/**
 * What the plants of one chain are asked for if needs are as planned, month by month, worked out once. A month in which no flow is
 * stopped and every plant can make that much has no shortage, and its passes need not be gone through.
 */
final class PlannedOrders {

    private final ElementChain chain;

    /** Whether orders depend on needs alone, as they do if nobody is asked first, and everybody has a seller. */
    private final boolean known;

    private final double[] out;

    PlannedOrders(ElementChain chain, MonthInputs inputs, int months, Work work) {
        this.chain = chain;
        this.known = isKnown(chain);
        this.out = new double[known ? months * chain.plants : 0];
        for (int m = 0; m < months && known; m++) {
            for (int d = 0; d < chain.demands; d++) {
                work.need[d] = inputs.planned(d, m, months);
            }
            ContractPass.orders(chain, work);
            for (int l = 0; l < chain.links; l++) {
                out[m * chain.plants + chain.seller[l]] += work.asked[l];
            }
        }
    }

    private static boolean isKnown(ElementChain chain) {
        boolean known = true;
        for (int node = 0; node < chain.nodes(); node++) {
            boolean buys = chain.firstLink[node + 1] > chain.firstLink[node];
            known &= !chain.mixed[node] && (buys || (node < chain.plants && chain.source[node]));
        }
        return known;
    }

    /** Whether everything is delivered in a month as filled in. */
    boolean suffice(Work work, int month) {
        if (!known || !work.asPlanned || work.anyStopped) {
            return false;
        }
        int at = month * chain.plants;
        for (int p = 0; p < chain.plants; p++) {
            if (out[at + p] > work.capacity[p]) {
                return false;
            }
        }
        return true;
    }
}
