// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.time.DateSpan;

/**
 * Days on which an added record gives a transaction another answer.
 *
 * @param days the days, bounded on both sides
 * @param without the determination of the first day without the record
 * @param with the determination of the first day with it
 * @since 0.1
 */
public record ShiftSpan(DateSpan days, Determination without, Determination with) implements Serializable {

    /**
     * Checks that the determinations are those of the first day.
     *
     * @param days the days
     * @param without the determination of the first day without the record
     * @param with the determination of the first day with it
     * @throws IllegalArgumentException if a side is open or a determination is of another day
     */
    public ShiftSpan {
        LocalDate first = Spans.bounded("days", days).firstDay().orElseThrow();
        if (!without.date().equals(first) || !with.date().equals(first)) {
            throw Checks.refused(
                    "dates of the determinations",
                    "be the first day of " + days,
                    without.date() + " and " + with.date());
        }
    }
}
