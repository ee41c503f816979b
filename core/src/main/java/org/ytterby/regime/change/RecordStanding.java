// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

/**
 * How a record of a book stands on a day, as known on another.
 *
 * @since 0.1
 */
public enum RecordStanding {
    /** The book does not hold it. */
    ABSENT("not in the book"),
    /** The book holds it, and it was not public by the knowledge date. */
    UNPUBLISHED("not known"),
    /** It is known, and what it says has no effect on the day or needs none. */
    KNOWN("known"),
    /**
     * It is known and works on the day: a suspension in its span, an ending after the last day of what it ends, an amendment
     * from its first day on, a relation since its date, an informal measure while it was felt.
     */
    AT_WORK("at work");

    private final String words;

    RecordStanding(String words) {
        this.words = words;
    }

    /**
     * Returns the standing in a few words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
