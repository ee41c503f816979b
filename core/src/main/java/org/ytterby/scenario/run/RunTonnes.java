// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.ytterby.element.Element;

/**
 * What the last run gave, in tonnes on the basis of the network, in arrays that are written over by the next run. It belongs
 * to one thread and to the prepared run that made it. Demands, plants and elements go by their places: in the lists of the
 * network, and in {@link #elements()}.
 *
 * @since 0.1
 */
public final class RunTonnes {

    final ImmutableList<ChainTonnes> chains;
    final Work work;
    private final ImmutableList<ElementChain> compiled;
    private final int[][] demandAt;
    private final int[][] plantAt;
    private final int months;

    RunTonnes(List<ChainRun> runs, Work work, int demands, int plants, int months, boolean detailed) {
        this.work = work;
        this.months = months;
        this.compiled = runs.stream().map(run -> run.chain).collect(ImmutableList.toImmutableList());
        this.chains = compiled.stream()
                .map(chain -> new ChainTonnes(chain, months, detailed))
                .collect(ImmutableList.toImmutableList());
        this.demandAt = new int[compiled.size()][demands];
        this.plantAt = new int[compiled.size()][plants];
        for (int e = 0; e < compiled.size(); e++) {
            for (int d = 0; d < demands; d++) {
                demandAt[e][d] = compiled.get(e).demandAt(d);
            }
            for (int p = 0; p < plants; p++) {
                plantAt[e][p] = compiled.get(e).plantAt(p);
            }
        }
    }

    /**
     * Returns the elements of the run.
     *
     * @return the elements that are needed, in order of atomic number
     */
    public ImmutableList<Element> elements() {
        return compiled.stream().map(chain -> chain.element).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the number of months.
     *
     * @return the months of the run
     */
    public int months() {
        return months;
    }

    /**
     * Returns what a demand needs in a month, substitutes not taken off.
     *
     * @param demand the place of the demand
     * @param element the place of the element
     * @param month the month, from 0
     * @return tonnes, 0 if the demand does not need the element
     */
    public double need(int demand, int element, int month) {
        int d = demandAt[element][demand];
        return d < 0 ? 0 : chains.get(element).need[d * months + month];
    }

    /**
     * Returns what a demand is short of in a month: need less what substitutes take over and what is delivered.
     *
     * @param demand the place of the demand
     * @param element the place of the element
     * @param month the month, from 0
     * @return tonnes, at least 0
     */
    public double shortage(int demand, int element, int month) {
        int d = demandAt[element][demand];
        return d < 0 ? 0 : chains.get(element).missing(d * months + month);
    }

    /**
     * Returns what all demands are short of in all months.
     *
     * @param element the place of the element
     * @return tonnes, at least 0
     */
    public double shortage(int element) {
        ChainTonnes tonnes = chains.get(element);
        double sum = 0;
        for (int at = 0; at < tonnes.need.length; at++) {
            sum += tonnes.missing(at);
        }
        return sum;
    }

    /**
     * Returns what a demand has in store at the end of a month.
     *
     * @param demand the place of the demand
     * @param element the place of the element
     * @param month the month, from 0
     * @return tonnes, at least 0
     */
    public double stock(int demand, int element, int month) {
        int d = demandAt[element][demand];
        return d < 0 ? 0 : chains.get(element).heldLevel[d * months + month];
    }

    /**
     * Returns when the stock of a demand is used up.
     *
     * @param demand the place of the demand
     * @param element the place of the element
     * @return months from the start of the run, whole and part; infinite if it is not used up within the run, or there is none
     */
    public double monthsToStockOut(int demand, int element) {
        int d = demandAt[element][demand];
        return d < 0 ? Double.POSITIVE_INFINITY : chains.get(element).heldOut[d];
    }

    /**
     * Returns when the stock of a plant is used up.
     *
     * @param plant the place of the plant
     * @param element the place of the element
     * @return months from the start of the run, whole and part; infinite if it is not used up within the run, or there is none
     */
    public double monthsToPlantStockOut(int plant, int element) {
        int p = plantAt[element][plant];
        return p < 0 ? Double.POSITIVE_INFINITY : chains.get(element).plantOut[p];
    }

    /**
     * Returns when a demand first runs below a share of its need of any element, its own stock having been drawn on.
     *
     * @param demand the place of the demand
     * @param share the share, in (0, 1]
     * @return months from the start of the run, whole and part; infinite if never within the run
     */
    public double monthsToLineStop(int demand, double share) {
        double first = Double.POSITIVE_INFINITY;
        for (int e = 0; e < chains.size(); e++) {
            int d = demandAt[e][demand];
            if (d >= 0) {
                first = Math.min(first, LineStops.first(chains.get(e), d, share));
            }
        }
        return first;
    }
}
