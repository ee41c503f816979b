// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/** What a run gives for one chain, in tonnes; the place of a node's month is {@code node * months + month}. */
final class ChainTonnes {

    final int months;
    final boolean detailed;

    /** By demand: what is needed in all, what substitutes take over of it, and what is delivered from production and stocks. */
    final double[] need;

    final double[] replaced;
    final double[] fresh;
    final double[] plantStock;
    final double[] ownStock;

    /** By demand and by plant: what is in store at the end of the month, and the months until it was used up. */
    final double[] heldLevel;

    final double[] heldOut;
    final double[] plantLevel;
    final double[] plantOut;

    /** Only if all is kept: what plants are asked for by contract, make, and send from their stock, and what flows over links. */
    final double[] asked;

    final double[] made;
    final double[] sent;
    final double[] flow;

    ChainTonnes(ElementChain chain, int months, boolean detailed) {
        this.months = months;
        this.detailed = detailed;
        int demands = chain.demands * months;
        need = new double[demands];
        replaced = new double[demands];
        fresh = new double[demands];
        plantStock = new double[demands];
        ownStock = new double[demands];
        heldLevel = new double[demands];
        heldOut = new double[chain.demands];
        plantLevel = new double[chain.plants * months];
        plantOut = new double[chain.plants];
        int details = detailed ? months : 0;
        asked = new double[chain.plants * details];
        made = new double[chain.plants * details];
        sent = new double[chain.plants * details];
        flow = new double[chain.links * details];
    }

    void start() {
        Arrays.fill(heldOut, Double.POSITIVE_INFINITY);
        Arrays.fill(plantOut, Double.POSITIVE_INFINITY);
    }

    double delivered(int at) {
        return fresh[at] + plantStock[at] + ownStock[at];
    }

    /** What is missing of the need that substitutes leave. */
    double missing(int at) {
        double left = need[at] - replaced[at];
        return ContractPass.missing(left, delivered(at));
    }
}
