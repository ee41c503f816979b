// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;

/**
 * The time an authority has for deciding on an application, in working days. Counting starts on the day after the one from which
 * the limit runs.
 *
 * @param start the day from which the limit runs, such as the day the application was accepted
 * @param limit how many working days the authority has, at least 1
 * @param calendar the working days of the authority's country
 * @since 0.1
 */
public record ReviewClock(LocalDate start, int limit, WorkingDays calendar) implements Serializable {

    /**
     * The limit of the Chinese Regulation on the Export Control of Dual-Use Items (State Council Order No. 792 of 2024), article
     * 17(1): 45 working days. The number was confirmed by press reports and a notice to customers, not from the official text;
     * that it runs from the day the application is accepted is from memory - unverified. Announcement 12 of 2026 of the
     * Ministry of Commerce takes it away for end users on the watch list, for whom no limit runs.
     */
    public static final int CN_DUAL_USE_LIMIT = 45;

    private static final int LONGEST = 10_000;

    /**
     * Checks the limit and the day.
     *
     * @param start the day from which the limit runs
     * @param limit how many working days the authority has
     * @param calendar the working days
     * @throws IllegalArgumentException if the limit is below 1 or above 10000, or the calendar does not know the day
     */
    public ReviewClock {
        Checks.inRange("limit", limit, 1, LONGEST);
        if (start.isBefore(calendar.first()) || start.isAfter(calendar.last())) {
            throw Checks.refused(
                    "start", "be in the calendar from " + calendar.first() + " to " + calendar.last(), start);
        }
    }

    /**
     * Returns the last day on which a decision is in time.
     *
     * @return the day on which the limit has passed, always a working day
     * @throws IllegalArgumentException if the calendar ends before that day
     */
    public LocalDate latestDecision() {
        if (calendar.between(start, calendar.last()) < limit) {
            throw Checks.refused(
                    "calendar", "reach to the end of " + limit + " working days after " + start, calendar.last());
        }
        return calendar.after(start, limit);
    }

    /**
     * Returns how the review stands on a day, if there has been no decision.
     *
     * @param day the day, not before the start
     * @return the state
     * @throws IllegalArgumentException if the day is before the start, or the calendar does not know the day or ends before the
     *     latest day
     */
    public ReviewState on(LocalDate day) {
        if (day.isBefore(start)) {
            throw Checks.refused("day", "not be before the start " + start, day);
        }
        LocalDate latest = latestDecision();
        ReviewStage stage = day.isAfter(latest)
                ? ReviewStage.OVERDUE
                : day.equals(latest) ? ReviewStage.LAST_DAY : ReviewStage.RUNNING;
        return new ReviewState(
                day,
                stage,
                latest,
                calendar.between(start, day),
                calendar.between(day, latest),
                calendar.between(latest, day));
    }
}
