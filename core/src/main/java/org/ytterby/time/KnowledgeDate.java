// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The day up to whose end the law and the data are taken as known. It is a type of its own so that it cannot be mistaken for
 * the date of a transaction: a shipment in March may be judged with what was known in January. In JSON it is its date.
 *
 * @param date the last day of publication that counts, its year in [1900, 2200]
 * @since 0.1
 */
public record KnowledgeDate(LocalDate date) implements Serializable, Comparable<KnowledgeDate> {

    /**
     * Checks the date.
     *
     * @param date the last day of publication that counts, its year in [1900, 2200]
     * @throws IllegalArgumentException if the year is out of range
     */
    public KnowledgeDate {
        Days.inRange("date", date);
    }

    /**
     * Returns the knowledge of a day.
     *
     * @param date the last day of publication that counts
     * @return the knowledge date
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static KnowledgeDate of(LocalDate date) {
        return new KnowledgeDate(date);
    }

    /**
     * Reads a knowledge date.
     *
     * @param text the date, such as {@code "2025-11-07"}
     * @return the knowledge date
     * @throws IllegalArgumentException if the text is no date of the calendar or its year is out of [1900, 2200]
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static KnowledgeDate parse(String text) {
        return new KnowledgeDate(Days.parse("date", text));
    }

    /**
     * Says whether something made known on a day counts.
     *
     * @param publishedOn the day it was made known
     * @return whether that is this date or earlier
     */
    public boolean knows(LocalDate publishedOn) {
        return !publishedOn.isAfter(date);
    }

    @Override
    public int compareTo(KnowledgeDate other) {
        return date.compareTo(other.date);
    }

    /**
     * Returns the date as {@link #parse} reads it.
     *
     * @return the text, such as {@code "2025-11-07"}
     */
    @Override
    @JsonValue
    public String toString() {
        return date.toString();
    }
}
