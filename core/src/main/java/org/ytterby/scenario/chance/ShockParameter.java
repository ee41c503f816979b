// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import org.ytterby.quantity.Interval;

/**
 * A number of a shock that may be uncertain.
 *
 * @since 0.1
 */
public enum ShockParameter {
    /** The fraction of capacity lost by a cut of capacity, in [0, 1]. */
    LOST(Interval.of(0, 1)),

    /** The fraction of a flow stopped by a cut of flows, in [0, 1]. */
    STOPPED(Interval.of(0, 1)),

    /** What a surge of demand multiplies the need by, at least 0. */
    FACTOR(Interval.atLeast(0)),

    /** The fraction of the flow that gets a licence, in [0, 1]. */
    APPROVED(Interval.of(0, 1)),

    /** The days until the first licensed goods leave, in [0, 3660], rounded to whole days. */
    DAYS_TO_APPROVE(Interval.of(0, 3660)),

    /**
     * The days for which a shock holds from its first day on, at least 0, rounded to whole days but at least one; a shock that
     * outlasts the run ends with it. The shock needs a first day.
     */
    LENGTH_DAYS(Interval.atLeast(0));

    @SuppressWarnings("ImmutableEnumChecker") // an interval is immutable
    private final Interval range;

    ShockParameter(Interval range) {
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
