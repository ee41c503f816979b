// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;

/**
 * One span of a timeline as a bar to draw: from where to where, and how high. Levels are ranks for drawing and no measure: 1
 * for the mildest outcome of the order of {@link Outcome}, one more for each stricter one. An indeterminate answer is a bar
 * from its mildest to its strictest level.
 *
 * @param from the first day
 * @param until the day after the last
 * @param fromYear the first day as a decimal year, such as 2025.0 for 2025-01-01
 * @param untilYear the day after the last as a decimal year
 * @param outcome the headline
 * @param mildestLevel the level of the mildest outcome possible, at least 1
 * @param strictestLevel the level of the strictest outcome possible, at least that of the mildest
 * @since 0.1
 */
public record TimelineBar(
        LocalDate from,
        LocalDate until,
        double fromYear,
        double untilYear,
        Outcome outcome,
        int mildestLevel,
        int strictestLevel)
        implements Serializable {

    /**
     * Checks the order of the bounds.
     *
     * @param from the first day
     * @param until the day after the last
     * @param fromYear the first day as a decimal year
     * @param untilYear the day after the last as a decimal year
     * @param outcome the headline
     * @param mildestLevel the level of the mildest outcome possible
     * @param strictestLevel the level of the strictest outcome possible
     * @throws IllegalArgumentException if the bar has no days, a level is out of order, or a year is not that of its day
     */
    public TimelineBar {
        if (!until.isAfter(from)) {
            throw Checks.refused("until", "be after " + from, until);
        }
        if (!(fromYear == year(from) && untilYear == year(until))) {
            throw Checks.refused(
                    "fromYear and untilYear",
                    "be " + year(from) + " and " + year(until),
                    fromYear + " and " + untilYear);
        }
        int highest = level(Outcome.PROHIBITED);
        Checks.inRange("strictestLevel", strictestLevel, 1, highest);
        Checks.inRange("mildestLevel", mildestLevel, 1, strictestLevel);
    }

    static TimelineBar of(TimelineSpan span) {
        LocalDate until = span.last().plusDays(1);
        return new TimelineBar(
                span.first(),
                until,
                year(span.first()),
                year(until),
                span.determination().headline(),
                level(span.determination().mildest()),
                level(span.determination().strictest()));
    }

    /**
     * Returns the level of an outcome.
     *
     * @param outcome the outcome, not {@link Outcome#INDETERMINATE}
     * @return the rank, 1 for the mildest of the order
     * @throws IllegalArgumentException if it is {@link Outcome#INDETERMINATE}, which has no place in the order
     */
    public static int level(Outcome outcome) {
        if (outcome == Outcome.INDETERMINATE) {
            throw Checks.refused("outcome", "have a place in the order", outcome);
        }
        return EnumSet.range(outcome, Outcome.TARGET_MET).size();
    }

    /** The day as a decimal year: the days of the year gone by, over the days the year has. */
    static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }
}
