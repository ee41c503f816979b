// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A span of at least one day, open on either side or bounded there by a date that is included or not, as stated. The
 * statement is kept: {@code [2025-01-01, 2025-12-31]} and {@code [2025-01-01, 2026-01-01)} hold the same days but are not
 * equal; see {@link #sameDaysAs}.
 *
 * <p>Its text, which is also its JSON, is the notation of mathematics for intervals, with three dots for an open side:
 * {@code [2025-04-04, ...)}.
 *
 * @since 0.1
 */
public final class DateSpan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;
    private static final DateSpan ALWAYS = new DateSpan(OPEN_START, OPEN_END, false, false);

    private final long first;
    private final long last;
    private final boolean startExcluded;
    private final boolean endExcluded;

    private DateSpan(long first, long last, boolean startExcluded, boolean endExcluded) {
        this.first = first;
        this.last = last;
        this.startExcluded = startExcluded;
        this.endExcluded = endExcluded;
    }

    /**
     * Returns the span between two bounds.
     *
     * @param start where it starts
     * @param end where it ends
     * @return the span
     * @throws IllegalArgumentException if no day lies between the bounds
     */
    public static DateSpan of(DateBound start, DateBound end) {
        DateSpan span = new DateSpan(first(start), last(end), !start.inclusive(), !end.inclusive());
        if (span.first > span.last) {
            throw Checks.refused("end", "leave at least one day after the start " + start, end);
        }
        return span;
    }

    /**
     * Returns the span from a bound on, without an end.
     *
     * @param start where it starts
     * @return the span
     */
    public static DateSpan startingAt(DateBound start) {
        return new DateSpan(first(start), OPEN_END, !start.inclusive(), false);
    }

    /**
     * Returns the span up to a bound, without a start.
     *
     * @param end where it ends
     * @return the span
     */
    public static DateSpan endingAt(DateBound end) {
        return new DateSpan(OPEN_START, last(end), false, !end.inclusive());
    }

    /**
     * Returns the span from a day on, that day included, without an end.
     *
     * @param first the first day
     * @return the span
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static DateSpan from(LocalDate first) {
        return startingAt(DateBound.inclusive(first));
    }

    /**
     * Returns the span up to a day, that day included, without a start.
     *
     * @param last the last day
     * @return the span
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static DateSpan untilInclusive(LocalDate last) {
        return endingAt(DateBound.inclusive(last));
    }

    /**
     * Returns the span of all days before a day, without a start.
     *
     * @param end the first day after the span
     * @return the span
     * @throws IllegalArgumentException if the year is out of [1900, 2200]
     */
    public static DateSpan untilExclusive(LocalDate end) {
        return endingAt(DateBound.exclusive(end));
    }

    /**
     * Returns the span between two days, both included.
     *
     * @param first the first day
     * @param lastInclusive the last day
     * @return the span
     * @throws IllegalArgumentException if the last day is before the first or a year is out of [1900, 2200]
     */
    public static DateSpan between(LocalDate first, LocalDate lastInclusive) {
        return of(DateBound.inclusive(first), DateBound.inclusive(lastInclusive));
    }

    /**
     * Returns the span of all days.
     *
     * @return the span open on both sides
     */
    public static DateSpan always() {
        return ALWAYS;
    }

    /**
     * Reads a span.
     *
     * @param text the interval, such as {@code "[2025-11-07, 2026-11-10]"} or {@code "[2025-04-04, ...)"}
     * @return the span
     * @throws IllegalArgumentException if the text has another form, a year is out of [1900, 2200], or no day lies between
     *     the bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateSpan parse(String text) {
        return SpanText.parse(text);
    }

    /**
     * Returns the bound at the start, as stated.
     *
     * @return the bound, empty if the span is open there
     */
    public Optional<DateBound> start() {
        return firstDay().map(day -> startExcluded ? DateBound.exclusive(day.minusDays(1)) : DateBound.inclusive(day));
    }

    /**
     * Returns the bound at the end, as stated.
     *
     * @return the bound, empty if the span is open there
     */
    public Optional<DateBound> end() {
        return lastDay().map(day -> endExcluded ? DateBound.exclusive(day.plusDays(1)) : DateBound.inclusive(day));
    }

    /**
     * Returns the first day in the span.
     *
     * @return the day, empty if the span is open at the start
     */
    public Optional<LocalDate> firstDay() {
        return first == OPEN_START ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    /**
     * Returns the last day in the span.
     *
     * @return the day, empty if the span is open at the end
     */
    public Optional<LocalDate> lastDay() {
        return last == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }

    /**
     * Returns the first day in the span as days since 1970-01-01, for code that compares many dates.
     *
     * @return the epoch day, {@link Long#MIN_VALUE} if the span is open at the start
     */
    public long firstEpochDay() {
        return first;
    }

    /**
     * Returns the last day in the span as days since 1970-01-01, for code that compares many dates.
     *
     * @return the epoch day, {@link Long#MAX_VALUE} if the span is open at the end
     */
    public long lastEpochDay() {
        return last;
    }

    /**
     * Says whether the span holds a day.
     *
     * @param day the day, of any year
     * @return whether it is in the span
     */
    public boolean contains(LocalDate day) {
        long epochDay = day.toEpochDay();
        return first <= epochDay && epochDay <= last;
    }

    /**
     * Says whether a day lies in both spans.
     *
     * @param other the other span
     * @return whether they share at least one day
     */
    public boolean overlaps(DateSpan other) {
        return first <= other.last && other.first <= last;
    }

    /**
     * Returns the days in both spans. Each bound is stated as in the span it comes from, and as in this one where both say
     * the same.
     *
     * @param other the other span
     * @return the common span, empty if they share no day
     */
    public Optional<DateSpan> intersection(DateSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        DateSpan later = other.first > first ? other : this;
        DateSpan sooner = other.last < last ? other : this;
        return Optional.of(new DateSpan(later.first, sooner.last, later.startExcluded, sooner.endExcluded));
    }

    /**
     * Says whether two spans hold the same days, however their bounds are stated.
     *
     * @param other the other span
     * @return whether first and last day agree
     */
    public boolean sameDaysAs(DateSpan other) {
        return first == other.first && last == other.last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that
                && sameDaysAs(that)
                && startExcluded == that.startExcluded
                && endExcluded == that.endExcluded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last, startExcluded, endExcluded);
    }

    /**
     * Returns the interval as {@link #parse} reads it.
     *
     * @return the text, such as {@code "[2025-11-07, 2026-11-10]"}
     */
    @Override
    @JsonValue
    public String toString() {
        return SpanText.print(this);
    }

    private static long first(DateBound start) {
        return start.date().toEpochDay() + (start.inclusive() ? 0 : 1);
    }

    private static long last(DateBound end) {
        return end.date().toEpochDay() - (end.inclusive() ? 0 : 1);
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a DateSpan is read through its text");
    }

    private record Form(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
