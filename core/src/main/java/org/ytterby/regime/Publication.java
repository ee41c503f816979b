// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;
import org.ytterby.time.PartialDate;

/**
 * When something was made public: a day, a month, a year, or some day of a stated span. In JSON it is its text, such as
 * {@code "2025-11-07"} or {@code "[2025-04-04, 2025-09-16]"}.
 *
 * @since 0.1
 */
public final class Publication implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The text.
     *
     * @serial a partial date or a span bounded on both sides
     */
    private final String text;

    private final transient LocalDate earliest;
    private final transient LocalDate latest;

    private Publication(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Returns the publication on a day.
     *
     * @param day the day, its year in [1900, 2200]
     * @return the publication
     */
    public static Publication on(LocalDate day) {
        return parse(PartialDate.ofDay(day).toString());
    }

    /**
     * Reads a publication.
     *
     * @param text a day, month or year such as {@code "2025-11"}, or a bounded span in which the day lies
     * @return the publication
     * @throws IllegalArgumentException if the text is neither, or the span is open
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Publication parse(String text) {
        if (!text.startsWith("[") && !text.startsWith("(")) {
            PartialDate date = PartialDate.parse(text);
            return new Publication(date.toString(), date.earliest(), date.latest());
        }
        DateSpan span = DateSpan.parse(text);
        if (span.firstDay().isEmpty() || span.lastDay().isEmpty()) {
            throw Checks.refused("published", "be a date or a span bounded on both sides", text);
        }
        return new Publication(
                span.toString(), span.firstDay().orElseThrow(), span.lastDay().orElseThrow());
    }

    /**
     * Returns the first day on which it may have been public.
     *
     * @return the day
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the day from which it was certainly public.
     *
     * @return the day
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Says whether it was certainly public by a knowledge date.
     *
     * @param known the knowledge date
     * @return whether the latest possible day counts
     */
    public boolean isCertainlyKnown(KnowledgeDate known) {
        return known.knows(latest);
    }

    /**
     * Says whether it may have been public by a knowledge date.
     *
     * @param known the knowledge date
     * @return whether the earliest possible day counts
     */
    public boolean mayBeKnown(KnowledgeDate known) {
        return known.knows(earliest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the publication as {@link #parse} reads it.
     *
     * @return the text
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    private Object readResolve() {
        return parse(text);
    }
}
