// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;
import java.util.List;

/** The arrays on which one chain is worked through one month; written anew each month but for the stocks. */
final class Work {

    /** How many classes of orders there are. */
    final int classes;

    /** Whether orders carry their class upstream, as ranks do; if not, every order is split by what is under contract. */
    final boolean carried;

    /** Orders by class and link, and their sums by class and plant. */
    final double[] order;

    final double[] out;

    /** What nodes ask for, by class. */
    final double[] feed;

    /** The part of its orders that a plant can fill, by class. */
    final double[] ratio;

    /** By link: its share of what the buyer asks for, the part not stopped, contract orders, what is offered, what flows. */
    final double[] weight;

    final double[] pass;
    final double[] asked;
    final double[] offer;
    final double[] flow;

    /** By plant: capacity of the month, what it would be without shocks, what is made, what it could make or is still asked. */
    final double[] capacity;

    final double[] calmCapacity;
    final double[] made;
    final double[] room;
    final double[] used;

    /** By node: what arrives. */
    final double[] arrived;

    /** By demand: need after substitution, and what is still missing. */
    final double[] need;

    final double[] gap;

    /** By link: what is left of a plant's stock for it, what the link wants, takes and passes on. */
    final double[] allotted;

    final double[] taken;
    final double[] rest;

    /** By demand: what is left of its own stock. */
    final double[] held;

    /** Whether needs are those of the plan, without surges and draws. */
    boolean asPlanned;

    /** Whether any flow is stopped in the month. */
    boolean anyStopped;

    Work(List<ElementChain> chains, int classes, boolean carried) {
        this.classes = classes;
        this.carried = carried;
        int links = chains.stream().mapToInt(chain -> chain.links).max().orElse(0);
        int plants = chains.stream().mapToInt(chain -> chain.plants).max().orElse(0);
        int demands = chains.stream().mapToInt(chain -> chain.demands).max().orElse(0);
        int nodes = plants + demands;
        order = new double[classes * links];
        out = new double[classes * plants];
        feed = new double[classes];
        ratio = new double[classes * plants];
        weight = new double[links];
        pass = new double[links];
        asked = new double[links];
        offer = new double[links];
        flow = new double[links];
        capacity = new double[plants];
        calmCapacity = new double[plants];
        made = new double[plants];
        room = new double[plants];
        used = new double[plants];
        arrived = new double[nodes];
        need = new double[demands];
        gap = new double[demands];
        allotted = new double[links];
        taken = new double[links];
        rest = new double[links];
        held = new double[demands];
        Arrays.fill(pass, 1);
    }
}
