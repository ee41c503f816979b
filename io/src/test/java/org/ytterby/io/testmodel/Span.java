// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A record written as an object.
 *
 * @param from the first day
 * @param days the number of days
 * @param label a text
 */
public record Span(LocalDate from, int days, String label) implements Serializable {

    /** Checks the range. */
    public Span {
        if (days < 0) {
            throw new IllegalArgumentException("days must be at least 0 but was " + days);
        }
    }
}
