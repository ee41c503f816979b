// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.time.DateSpan;

/**
 * Days with one answer.
 *
 * @param days the days, bounded on both sides
 * @param determination the determination of the first day; those of the others agree with it to the depth of the timeline
 * @since 0.1
 */
public record TimelineSpan(DateSpan days, Determination determination) implements Serializable {

    /**
     * Checks that the determination is that of the first day.
     *
     * @param days the days
     * @param determination the determination of the first day
     * @throws IllegalArgumentException if a side is open or the determination is of another day
     */
    public TimelineSpan {
        Spans.bounded("days", days);
        if (!days.firstDay().orElseThrow().equals(determination.date())) {
            throw Checks.refused("determination.date", "be the first day of " + days, determination.date());
        }
    }

    /**
     * Returns the first day.
     *
     * @return the day
     */
    public LocalDate first() {
        return days.firstDay().orElseThrow();
    }

    /**
     * Returns the last day.
     *
     * @return the day
     */
    public LocalDate last() {
        return days.lastDay().orElseThrow();
    }

    /**
     * Returns how many days it holds.
     *
     * @return the number, at least 1
     */
    public long length() {
        return days.lastEpochDay() - days.firstEpochDay() + 1;
    }
}
