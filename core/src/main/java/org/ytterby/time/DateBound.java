// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import org.ytterby.internal.Checks;

/**
 * A date that bounds a span, and whether the span includes it, as the text of a law says it: "until 10 November" may or may
 * not include the tenth. In JSON it is its text, such as {@code "2026-11-10 inclusive"}.
 *
 * @param date the date stated, its year in [1900, 2200]
 * @param inclusive whether the span includes that date
 * @since 0.1
 */
public record DateBound(LocalDate date, boolean inclusive) implements Serializable {

    private static final String INCLUSIVE = " inclusive";
    private static final String EXCLUSIVE = " exclusive";

    /**
     * Checks the date.
     *
     * @param date the date stated, its year in [1900, 2200]
     * @param inclusive whether the span includes that date
     * @throws IllegalArgumentException if the year is out of range
     */
    public DateBound {
        Days.inRange("date", date);
    }

    /**
     * Returns the bound of a span that includes a date.
     *
     * @param date the date
     * @return the bound
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static DateBound inclusive(LocalDate date) {
        return new DateBound(date, true);
    }

    /**
     * Returns the bound of a span that stops short of a date.
     *
     * @param date the date
     * @return the bound
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static DateBound exclusive(LocalDate date) {
        return new DateBound(date, false);
    }

    /**
     * Reads a bound.
     *
     * @param text a date and one of the words inclusive and exclusive, such as {@code "2026-11-10 inclusive"}
     * @return the bound
     * @throws IllegalArgumentException if the text has another form or its year is out of [1900, 2200]
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateBound parse(String text) {
        boolean inclusive = text.endsWith(INCLUSIVE);
        if (!inclusive && !text.endsWith(EXCLUSIVE)) {
            throw Checks.refused("bound", "be a date followed by 'inclusive' or 'exclusive'", text);
        }
        return new DateBound(Days.parse("bound", text.substring(0, text.length() - INCLUSIVE.length())), inclusive);
    }

    /**
     * Returns the bound as {@link #parse} reads it.
     *
     * @return the text, such as {@code "2026-11-10 inclusive"}
     */
    @Override
    @JsonValue
    public String toString() {
        return date + (inclusive ? INCLUSIVE : EXCLUSIVE);
    }
}
