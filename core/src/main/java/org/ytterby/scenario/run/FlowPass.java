// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/**
 * What the contract pass and the spare pass have in common: a buyer's orders go to its sellers by weight, offers come down as
 * far as plants can make them, and what buyers cannot use is not made.
 */
final class FlowPass {

    private FlowPass() {}

    static void clear(ElementChain chain, Work work) {
        Arrays.fill(work.out, 0, work.classes * chain.plants, 0);
    }

    /** The orders behind a plant become its feed, by class. */
    static double feedOfPlant(ElementChain chain, Work work, int plant) {
        double total = 0;
        for (int k = 0; k < work.classes; k++) {
            double asked = work.out[k * chain.plants + plant] / chain.recovery[plant];
            work.feed[k] = work.carried ? asked : 0;
            total += asked;
        }
        if (!work.carried) {
            work.feed[0] = total;
        }
        return total;
    }

    /** What a demand asks for, all in the class of its rank. */
    static double feedOfDemand(ElementChain chain, Work work, int demand, double tonnes) {
        Arrays.fill(work.feed, 0);
        work.feed[work.carried && work.classes > 1 ? chain.rank[demand] : 0] = tonnes;
        return tonnes;
    }

    /** Splits the feed of a node over its links by weight. */
    static void place(ElementChain chain, Work work, int node) {
        int end = chain.firstLink[node + 1];
        for (int l = chain.firstLink[node]; l < end; l++) {
            int seller = chain.seller[l];
            double weight = work.weight[l];
            if (work.carried) {
                for (int k = 0; k < work.classes; k++) {
                    double order = work.feed[k] * weight;
                    work.order[k * chain.links + l] = order;
                    work.out[k * chain.plants + seller] += order;
                }
            } else {
                double order = work.feed[0] * weight;
                double firm = order * chain.contracted[l];
                work.order[l] = firm;
                work.order[chain.links + l] = order - firm;
                work.out[seller] += firm;
                work.out[chain.plants + seller] += order - firm;
            }
        }
    }

    /** Fills the classes of a plant's orders one after the other from what it can make. */
    static void fill(ElementChain chain, Work work, int plant, double canMake) {
        double left = canMake;
        for (int k = 0; k < work.classes; k++) {
            double asked = work.out[k * chain.plants + plant];
            boolean filled = asked <= left * (1 + ElementChain.ROUNDING);
            work.ratio[k * chain.plants + plant] = filled ? 1 : left / asked;
            left = filled ? Math.max(0, left - asked) : 0;
        }
    }

    /** Offers come down: a plant offers what its capacity and its feed allow, each link what its classes get, up to what is not stopped. */
    static void offers(ElementChain chain, Work work, double[] capacity) {
        for (int node = 0; node < chain.nodes(); node++) {
            double arrived = 0;
            int end = chain.firstLink[node + 1];
            for (int l = chain.firstLink[node]; l < end; l++) {
                int seller = chain.seller[l];
                double offer = 0;
                double asked = 0;
                for (int k = 0; k < work.classes; k++) {
                    double order = work.order[k * chain.links + l];
                    asked += order;
                    offer += order * work.ratio[k * chain.plants + seller];
                }
                if (work.anyStopped && !chain.askedFirst[seller]) {
                    offer = Math.min(offer, asked * work.pass[l]);
                }
                work.offer[l] = offer;
                arrived += offer;
            }
            work.arrived[node] = arrived;
            if (node < chain.plants) {
                double canMake =
                        chain.source[node] ? capacity[node] : Math.min(capacity[node], chain.recovery[node] * arrived);
                fill(chain, work, node, canMake);
            }
        }
    }

    /** What is really used goes up: flows and output grow by it. */
    static void use(ElementChain chain, Work work) {
        Arrays.fill(work.used, 0, chain.plants, 0);
        for (int node = chain.nodes() - 1; node >= 0; node--) {
            double part = 1;
            if (node < chain.plants) {
                double used = work.used[node];
                work.made[node] += used;
                double feed = chain.recovery[node] * work.arrived[node];
                part = feed > 0 ? Math.min(1, used / feed) : 0;
            }
            int end = chain.firstLink[node + 1];
            for (int l = chain.firstLink[node]; l < end; l++) {
                double flow = work.offer[l] * part;
                work.flow[l] += flow;
                work.used[chain.seller[l]] += flow;
            }
        }
    }
}
