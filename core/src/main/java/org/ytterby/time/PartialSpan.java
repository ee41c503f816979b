// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A span whose bounds may be known only to the month or the year, such as {@code [2025-04, ...)}. A bound is one day, known
 * only that far: {@code [2025-04} is a start on some day of April, {@code 2025-06)} an end before some day of June. The span
 * holds at least one day. With days for bounds it is a {@link DateSpan} in another coat. Its text, which is also its JSON,
 * is the notation of {@link DateSpan} with partial dates.
 *
 * @since 0.1
 */
public final class PartialSpan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "...";

    private final @Nullable PartialDate start;
    private final boolean startInclusive;
    private final @Nullable PartialDate end;
    private final boolean endInclusive;

    private PartialSpan(
            @Nullable PartialDate start, boolean startInclusive, @Nullable PartialDate end, boolean endInclusive) {
        this.start = start;
        this.startInclusive = startInclusive;
        this.end = end;
        this.endInclusive = endInclusive;
        if (earliestStart().firstEpochDay() > latestEnd().lastEpochDay()) {
            throw Checks.refused("end", "leave at least one day after the start " + start, String.valueOf(end));
        }
    }

    /**
     * Returns the span with days for bounds.
     *
     * @param span the span
     * @return the same span
     */
    public static PartialSpan of(DateSpan span) {
        return parse(span.toString());
    }

    /**
     * Returns the span from a date on, that date included, without an end.
     *
     * @param start the first day, as far as it is known
     * @return the span
     */
    public static PartialSpan from(PartialDate start) {
        return new PartialSpan(start, true, null, false);
    }

    /**
     * Reads a span.
     *
     * @param text the interval, such as {@code "[2025-04, ...)"} or {@code "[2024-12-03, 2026-11-27]"}
     * @return the span
     * @throws IllegalArgumentException if the text has another form, a date is none, a year is out of [1900, 2200], or no
     *     day can lie between the bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialSpan parse(String text) {
        String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        String[] bounds = inner.split(", ", -1);
        char open = text.isEmpty() ? ' ' : text.charAt(0);
        char close = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (bounds.length != 2
                || (open != '[' && open != '(')
                || (close != ']' && close != ')')
                || (bounds[0].equals(OPEN) && open != '(')
                || (bounds[1].equals(OPEN) && close != ')')) {
            throw Checks.refused("span", "be an interval such as '[2025-04, ...)' or '[2025-11-07, 2026-11-10]'", text);
        }
        return new PartialSpan(bound(bounds[0]), open == '[', bound(bounds[1]), close == ']');
    }

    private static @Nullable PartialDate bound(String text) {
        return text.equals(OPEN) ? null : PartialDate.parse(text);
    }

    /**
     * Returns the start as stated.
     *
     * @return the date, empty if the span is open there
     */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * Returns the end as stated.
     *
     * @return the date, empty if the span is open there
     */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns the days that may lie in the span.
     *
     * @return the widest reading: from the first day the start can be to the last day the end can be
     */
    public DateSpan possible() {
        return earliestStart().intersection(latestEnd()).orElseThrow();
    }

    /**
     * Returns the days that lie in the span whatever days its bounds are.
     *
     * @return the narrowest reading, empty if no day is certain
     */
    public Optional<DateSpan> certain() {
        DateSpan possible = possible();
        DateSpan latestStart =
                start == null ? DateSpan.always() : DateSpan.startingAt(new DateBound(start.latest(), startInclusive));
        DateSpan earliestEnd =
                end == null ? DateSpan.always() : DateSpan.endingAt(new DateBound(end.earliest(), endInclusive));
        if (latestStart.firstEpochDay() > possible.lastEpochDay()) { // it starts no later than it can end
            latestStart = DateSpan.from(possible.lastDay().orElseThrow());
        }
        if (earliestEnd.lastEpochDay() < possible.firstEpochDay()) {
            earliestEnd = DateSpan.untilInclusive(possible.firstDay().orElseThrow());
        }
        return latestStart.intersection(earliestEnd);
    }

    private DateSpan earliestStart() {
        return start == null ? DateSpan.always() : DateSpan.startingAt(new DateBound(start.earliest(), startInclusive));
    }

    private DateSpan latestEnd() {
        return end == null ? DateSpan.always() : DateSpan.endingAt(new DateBound(end.latest(), endInclusive));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialSpan that
                && Objects.equals(start, that.start)
                && Objects.equals(end, that.end)
                && startInclusive == that.startInclusive
                && endInclusive == that.endInclusive;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, startInclusive, endInclusive);
    }

    /**
     * Returns the interval as {@link #parse} reads it.
     *
     * @return the text, such as {@code "[2025-04, ...)"}
     */
    @Override
    @JsonValue
    public String toString() {
        return (start != null && startInclusive ? "[" : "(")
                + (start == null ? OPEN : start)
                + ", "
                + (end == null ? OPEN : end)
                + (end != null && endInclusive ? "]" : ")");
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a PartialSpan is read through its text");
    }

    private record Form(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
