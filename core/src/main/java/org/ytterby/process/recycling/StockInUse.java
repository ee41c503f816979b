// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.ytterby.internal.Checks;

/**
 * The stock of products in use and what leaves it: outflow(t) = &Sigma;<sub>k</sub> inflow(t &minus; k) &middot; f(k),
 * with f(k) the
 * part of a cohort that is given up in the k-th year after its own, and stock(t) = &Sigma;<sub>k</sub> inflow(t
 * &minus; k) &middot; the
 * part still in use (van der Voet and others 2002, Resources Policy 28, on the delay model; from memory - unverified).
 *
 * <p>What was put into use before the first year given is not counted; start early enough.
 *
 * @since 0.1
 */
public final class StockInUse {

    private static final int MOST_YEARS = 1000;

    private StockInUse() {}

    /**
     * Follows a stock year by year.
     *
     * @param putIntoUseTonnes the tonnes put into use in each year, each at least 0, of any one material; years left
     *     out
     *     between the first and the last count as no inflow, and so do years after the last
     * @param lifetime the lifetime distribution
     * @param timing when in its year a product counts as put into use
     * @param through the last year to follow, not before the first year of inflow
     * @return one line for each year from the first with an inflow; over all years up to any of them, what was put
     *     into use is
     *     what was retired and what is in use
     * @throws IllegalArgumentException if there is no inflow, an amount is negative, or the years are none or more
     *     than 1,000
     */
    public static List<StockYear> follow(
            SortedMap<Integer, Double> putIntoUseTonnes, Lifetime lifetime, EntryTiming timing, int through) {
        SortedMap<Integer, Double> inflow = ImmutableSortedMap.copyOfSorted(putIntoUseTonnes);
        Checks.notEmpty("putIntoUseTonnes", inflow.keySet());
        int first = inflow.firstKey();
        Checks.inRange("through", through, first, first + MOST_YEARS - 1);
        double[] surviving = new double[through - first + 1];
        for (int k = 0; k < surviving.length; k++) {
            surviving[k] = lifetime.survivingAt(timing.ageYearsAtYearEnd(k));
        }
        ImmutableList.Builder<StockYear> years = ImmutableList.builder();
        for (int year = first; year <= through; year++) {
            double retired = 0;
            double inUse = 0;
            for (var cohort : inflow.headMap(year + 1).entrySet()) {
                int age = year - cohort.getKey();
                double entered = Checks.notNegative("putIntoUseTonnes[" + cohort.getKey() + "]", cohort.getValue());
                retired += entered * ((age == 0 ? 1 : surviving[age - 1]) - surviving[age]);
                inUse += entered * surviving[age];
            }
            years.add(new StockYear(year, inflow.getOrDefault(year, 0.0), retired, inUse));
        }
        return years.build();
    }
}
