// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import org.ytterby.quantity.Interval;

/**
 * A number of a part of a network that may be uncertain.
 *
 * @since 0.1
 */
public enum PartParameter {
    /**
     * Of a project, called by its plant: the fraction of its capacity that is built, in [0, 1]; 1 or 0 for a project that is
     * built or not. It goes before the policy of the scenario.
     */
    BUILT(Interval.of(0, 1)),

    /** Of a project, called by its plant: by how many months it is later than planned, in [0, 1200], rounded to whole months. */
    DELAY_MONTHS(Interval.of(0, 1200)),

    /** Of a demand: what its need is multiplied by in every month, at least 0. */
    NEED_FACTOR(Interval.atLeast(0)),

    /** Of a demand: its growth a year as a fraction, above -1. */
    GROWTH_PER_YEAR(Interval.moreThan(-1)),

    /** Of a holder of a stock: the days of use that its stock covers at the start, at least 0. */
    STOCK_DAYS(Interval.atLeast(0));

    @SuppressWarnings("ImmutableEnumChecker") // an interval is immutable
    private final Interval range;

    PartParameter(Interval range) {
        this.range = range;
    }

    /**
     * Returns what it may be.
     *
     * @return the range
     */
    public Interval range() {
        return range;
    }
}
