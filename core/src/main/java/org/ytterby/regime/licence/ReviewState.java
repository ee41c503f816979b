// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;

/**
 * How a review without a decision stands on a day.
 *
 * @param day the day
 * @param stage how far it has come
 * @param latest the last day on which a decision is in time
 * @param passed how many working days have passed, the day itself included if it is one; at least 0
 * @param left how many working days are left after the day, up to and with the latest; at least 0
 * @param overdue how many working days have passed since the latest; at least 0
 * @since 0.1
 */
public record ReviewState(LocalDate day, ReviewStage stage, LocalDate latest, int passed, int left, int overdue)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param day the day
     * @param stage how far it has come
     * @param latest the last day on which a decision is in time
     * @param passed working days passed
     * @param left working days left
     * @param overdue working days since the latest day
     */
    public ReviewState {
        Checks.inRange("passed", passed, 0, Integer.MAX_VALUE);
        Checks.inRange("left", left, 0, Integer.MAX_VALUE);
        Checks.inRange("overdue", overdue, 0, Integer.MAX_VALUE);
        if ((stage == ReviewStage.OVERDUE) != day.isAfter(latest)) {
            throw Checks.refused("stage", "be OVERDUE after the latest day " + latest + " and only then", stage);
        }
    }
}
