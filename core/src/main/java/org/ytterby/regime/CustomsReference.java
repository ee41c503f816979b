// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;
import org.ytterby.time.DateSpan;

/**
 * A customs code that an instrument prints beside an entry. It raises a question about goods entered under it and never
 * decides: the description of the entry does.
 *
 * @param schedule the schedule the code belongs to, such as {@code "HS"} or {@code "CN10"}, the Chinese ten-digit one
 * @param code the code
 * @param validity when the schedule had the code, as far as it is known
 * @since 0.1
 */
public record CustomsReference(String schedule, HsCode code, DateSpan validity) implements Serializable {

    /**
     * Checks the schedule.
     *
     * @param schedule the schedule the code belongs to
     * @param code the code
     * @param validity when the schedule had the code
     * @throws IllegalArgumentException if the schedule is blank
     */
    public CustomsReference {
        Checks.notBlank("schedule", schedule);
    }
}
