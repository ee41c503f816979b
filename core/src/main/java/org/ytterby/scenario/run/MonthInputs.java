// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Arrays;

/** What holds for one chain in a month: needs, capacities and what is stopped. */
final class MonthInputs {

    private final ElementChain chain;
    private final ShockTargets targets;
    private final double[][] hit;
    private final Builds builds;
    private final Scrap scrap;
    private final double[] growth;
    private final double[] replaced;
    private final boolean[] idle;

    /**
     * Keeps what the months are made from.
     *
     * @param hit by shock and month, the part of the month's days on which it holds
     * @param growth by place of demand and month, the need over that of the first month
     * @param replaced likewise, the part of the need that substitutes take over
     * @param idle by plant, whether it stands still throughout
     */
    MonthInputs(
            ElementChain chain,
            ShockTargets targets,
            double[][] hit,
            Builds builds,
            Scrap scrap,
            double[] growth,
            double[] replaced,
            boolean[] idle) {
        this.chain = chain;
        this.targets = targets;
        this.hit = hit;
        this.builds = builds;
        this.scrap = scrap;
        this.growth = growth;
        this.replaced = replaced;
        this.idle = idle;
    }

    void fill(int month, RunDraw draw, Work work, ChainTonnes tonnes, boolean calmToo) {
        needs(month, draw, work, tonnes);
        capacities(month, draw, work, tonnes, calmToo);
        if (work.anyStopped) {
            Arrays.fill(work.pass, 1);
            work.anyStopped = false;
        }
        for (int s = 0; s < hit.length; s++) {
            if (hit[s][month] > 0 && targets.stopped[s].length > 0) {
                double passes = 1 - draw.severity[s] * hit[s][month];
                for (int l : targets.stopped[s]) {
                    work.pass[l] *= passes;
                }
                work.anyStopped = true;
            }
        }
    }

    /** What a demand needs in a month after substitution, without surges and draws. */
    double planned(int demand, int month, int months) {
        int at = demand * months + month;
        return chain.need[demand] * growth[at] * (1 - replaced[at]);
    }

    private void needs(int month, RunDraw draw, Work work, ChainTonnes tonnes) {
        work.asPlanned = true;
        for (int d = 0; d < chain.demands; d++) {
            double drawn = draw.needed[chain.demandId[d]];
            work.asPlanned &= drawn == 1;
            work.need[d] = chain.need[d] * growth[d * tonnes.months + month] * drawn;
        }
        for (int s = 0; s < hit.length; s++) {
            if (hit[s][month] > 0) {
                double factor = 1 + (draw.severity[s] - 1) * hit[s][month];
                work.asPlanned &= targets.surged[s].length == 0;
                for (int d : targets.surged[s]) {
                    work.need[d] *= factor;
                }
            }
        }
        for (int d = 0; d < chain.demands; d++) {
            int at = d * tonnes.months + month;
            tonnes.need[at] = work.need[d];
            tonnes.replaced[at] = work.need[d] * replaced[at];
            work.need[d] -= tonnes.replaced[at];
        }
    }

    private void capacities(int month, RunDraw draw, Work work, ChainTonnes tonnes, boolean calmToo) {
        double[] capacity = work.capacity;
        System.arraycopy(chain.capacity, 0, capacity, 0, chain.plants);
        builds.apply(capacity, draw, month);
        for (int p = 0; p < idle.length; p++) {
            capacity[p] = idle[p] ? 0 : capacity[p];
        }
        if (calmToo) {
            System.arraycopy(capacity, 0, work.calmCapacity, 0, chain.plants);
            scrap.limit(work.calmCapacity, work.room, tonnes, month);
        }
        for (int s = 0; s < hit.length; s++) {
            if (hit[s][month] > 0) {
                double stays = 1 - draw.severity[s] * hit[s][month];
                for (int p : targets.cut[s]) {
                    capacity[p] *= stays;
                }
            }
        }
        scrap.limit(capacity, work.room, tonnes, month);
        for (int s = 0; s < hit.length; s++) {
            if (hit[s][month] > 0 && targets.limited[s].length > 0) {
                limit(capacity, targets.limited[s], targets.limit[s], hit[s][month]);
            }
        }
    }

    /** A quota scales the plants to its limit, all by the same factor, on the days on which it holds. */
    private static void limit(double[] capacity, int[] plants, double limit, double hit) {
        double sum = 0;
        for (int p : plants) {
            sum += capacity[p];
        }
        if (sum > limit) {
            double factor = 1 - hit * (1 - limit / sum);
            for (int p : plants) {
                capacity[p] *= factor;
            }
        }
    }
}
