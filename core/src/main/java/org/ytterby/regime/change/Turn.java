// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;

/**
 * A day on which the answer to a transaction changes.
 *
 * @param day the first day of the new answer
 * @param before the determination of the day before
 * @param after the determination of the day
 * @since 0.1
 */
public record Turn(LocalDate day, Determination before, Determination after) implements Serializable {

    /**
     * Checks the days.
     *
     * @param day the first day of the new answer
     * @param before the determination of the day before
     * @param after the determination of the day
     * @throws IllegalArgumentException if a determination is of another day
     */
    public Turn {
        if (!after.date().equals(day)) {
            throw Checks.refused("after.date", "be " + day, after.date());
        }
        if (!before.date().equals(day.minusDays(1))) {
            throw Checks.refused("before.date", "be " + day.minusDays(1), before.date());
        }
    }
}
