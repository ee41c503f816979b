// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateBound;
import org.ytterby.time.KnowledgeDate;

/**
 * From where one looks at the law: which book, as known on which day, for which day.
 *
 * @param book the title of the book
 * @param known up to when law and data count
 * @param day the day the law is asked for, its year in [1900, 2200]
 * @since 0.1
 */
public record Standpoint(String book, KnowledgeDate known, LocalDate day) implements Serializable {

    /**
     * Checks title and day.
     *
     * @param book the title of the book
     * @param known up to when law and data count
     * @param day the day the law is asked for
     * @throws IllegalArgumentException if the title is blank or the year out of range
     */
    public Standpoint {
        Checks.notBlank("book", book);
        DateBound.inclusive(day);
    }

    /**
     * Returns the standpoint in words.
     *
     * @return such as {@code "2025-11-20 as known on 2026-11-22 (Regimes)"}
     */
    public String text() {
        return day + " as known on " + known + " (" + book + ")";
    }
}
