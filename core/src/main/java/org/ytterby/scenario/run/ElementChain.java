// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import org.ytterby.element.Element;

/**
 * The part of a network through which one element flows, on plain arrays. Nodes are its plants, each after those it takes
 * in from, and then its demands; the links into node n are those from {@code firstLink[n]} to before {@code firstLink[n + 1]}.
 * Amounts are tonnes a month.
 */
final class ElementChain {

    /** Below this part of a need nothing counts as short: it is the rounding of sums. */
    static final double ROUNDING = 1e-11;

    final Element element;
    final int plants;
    final int demands;
    final int links;
    final int[] plantId;
    final int[] demandId;
    final int[] linkId;
    final int[] firstLink;
    final int[] seller;

    /** The share of a link in what its buyer asks of the sellers that are not asked first; 0 for those that are. */
    final double[] share;

    /** The part of a link in all links of its seller. */
    final double[] part;

    final double[] contracted;

    /** Whether a seller is asked first, and never for more than it can send: recycling plants and projects. */
    final boolean[] askedFirst;

    /** Whether a node buys from sellers that are asked first. */
    final boolean[] mixed;

    /** Whether a plant takes nothing in. */
    final boolean[] source;

    final double[] recovery;
    final double[] capacity;
    final double[] need;
    final int[] rank;

    ElementChain(Element element, int[] plantId, int[] demandId, int[] linkId) {
        this.element = element;
        this.plantId = plantId;
        this.demandId = demandId;
        this.linkId = linkId;
        this.plants = plantId.length;
        this.demands = demandId.length;
        this.links = linkId.length;
        this.firstLink = new int[plants + demands + 1];
        this.seller = new int[links];
        this.share = new double[links];
        this.part = new double[links];
        this.contracted = new double[links];
        this.askedFirst = new boolean[plants];
        this.mixed = new boolean[plants + demands];
        this.source = new boolean[plants];
        this.recovery = new double[plants];
        this.capacity = new double[plants];
        this.need = new double[demands];
        this.rank = new int[demands];
    }

    int nodes() {
        return plants + demands;
    }

    /** The place of a plant of the network in this chain, below 0 if the element does not pass it. */
    int plantAt(int id) {
        return indexOf(plantId, id);
    }

    /** The place of a demand of the network in this chain, below 0 if it needs none. */
    int demandAt(int id) {
        return indexOf(demandId, id);
    }

    static int indexOf(int[] ids, int id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }
}
