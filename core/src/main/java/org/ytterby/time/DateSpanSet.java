// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, kept as the fewest spans that hold them, in order of time. Two sets of the same days are equal, whatever spans
 * they were made from. In JSON it is the list of its spans.
 *
 * @since 0.1
 */
public final class DateSpanSet implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateSpanSet NEVER = new DateSpanSet(ImmutableRangeSet.of());

    /** Ranges of epoch days, each of the form first day included to the day after the last, excluded. */
    private final ImmutableRangeSet<Long> ranges;

    private DateSpanSet(ImmutableRangeSet<Long> ranges) {
        this.ranges = ranges;
    }

    /**
     * Returns the days in any of some spans, which may overlap.
     *
     * @param spans the spans
     * @return the set of their days
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateSpanSet of(List<DateSpan> spans) {
        return ofAll(spans);
    }

    /**
     * Returns the days in any of some spans, which may overlap.
     *
     * @param spans the spans
     * @return the set of their days
     */
    public static DateSpanSet of(DateSpan... spans) {
        return spans.length == 1 ? new DateSpanSet(ImmutableRangeSet.of(range(spans[0]))) : ofAll(List.of(spans));
    }

    /**
     * Returns the set without a day.
     *
     * @return the empty set
     */
    public static DateSpanSet never() {
        return NEVER;
    }

    /**
     * Returns the set of all days.
     *
     * @return the complement of the empty set
     */
    public static DateSpanSet always() {
        return NEVER.complement();
    }

    /**
     * Returns the days in this set, in the other, or in both.
     *
     * @param other the other set
     * @return the union
     */
    public DateSpanSet union(DateSpanSet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new DateSpanSet(ranges.union(other.ranges));
    }

    /**
     * Returns the days in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public DateSpanSet intersection(DateSpanSet other) {
        if (isEmpty() || other.isEmpty()) {
            return NEVER;
        }
        return new DateSpanSet(ranges.intersection(other.ranges));
    }

    /**
     * Returns the days in this set that are not in the other.
     *
     * @param other the other set
     * @return the difference
     */
    public DateSpanSet minus(DateSpanSet other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        if (equals(other)) {
            return NEVER;
        }
        return new DateSpanSet(ranges.difference(other.ranges));
    }

    /**
     * Returns the days that are not in this set.
     *
     * @return the complement
     */
    public DateSpanSet complement() {
        return new DateSpanSet(ranges.complement());
    }

    /**
     * Says whether the set holds a day.
     *
     * @param day the day, of any year
     * @return whether it is in the set
     */
    public boolean contains(LocalDate day) {
        return ranges.contains(day.toEpochDay());
    }

    /**
     * Says whether the set holds no day.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /**
     * Returns the fewest spans that hold the days of the set, in order of time. Their bounds are inclusive, save where only an
     * exclusive bound has a year in [1900, 2200].
     *
     * @return the spans, no two of which overlap or touch
     */
    @JsonValue
    public ImmutableList<DateSpan> spans() {
        ImmutableList.Builder<DateSpan> spans = ImmutableList.builder();
        for (Range<Long> range : ranges.asRanges()) {
            spans.add(span(range));
        }
        return spans.build();
    }

    /**
     * Returns the days on which membership changes: those in the set whose day before is not, and those not in it whose day
     * before is.
     *
     * @return the days, in order of time
     */
    public ImmutableSortedSet<LocalDate> changePoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (Range<Long> range : ranges.asRanges()) {
            if (range.hasLowerBound()) {
                days.add(LocalDate.ofEpochDay(range.lowerEndpoint()));
            }
            if (range.hasUpperBound()) {
                days.add(LocalDate.ofEpochDay(range.upperEndpoint()));
            }
        }
        return days.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpanSet that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /**
     * Returns the spans of the set.
     *
     * @return the text, such as {@code "[[2025-01-01, 2025-03-31], [2025-11-07, ...)]"}
     */
    @Override
    public String toString() {
        return spans().toString();
    }

    private static DateSpanSet ofAll(Collection<DateSpan> spans) {
        return new DateSpanSet(
                ImmutableRangeSet.unionOf(spans.stream().map(DateSpanSet::range).toList()));
    }

    private static Range<Long> range(DateSpan span) {
        boolean open = span.lastDay().isEmpty();
        if (span.firstDay().isEmpty()) {
            return open ? Range.all() : Range.lessThan(span.lastEpochDay() + 1);
        }
        return open
                ? Range.atLeast(span.firstEpochDay())
                : Range.closedOpen(span.firstEpochDay(), span.lastEpochDay() + 1);
    }

    private static DateSpan span(Range<Long> range) {
        if (!range.hasLowerBound()) {
            return range.hasUpperBound() ? DateSpan.endingAt(end(range)) : DateSpan.always();
        }
        LocalDate first = LocalDate.ofEpochDay(range.lowerEndpoint());
        DateBound start = first.isAfter(Days.LAST) ? DateBound.exclusive(Days.LAST) : DateBound.inclusive(first);
        return range.hasUpperBound() ? DateSpan.of(start, end(range)) : DateSpan.startingAt(start);
    }

    private static DateBound end(Range<Long> range) {
        LocalDate last = LocalDate.ofEpochDay(range.upperEndpoint() - 1);
        return last.isBefore(Days.FIRST) ? DateBound.exclusive(Days.FIRST) : DateBound.inclusive(last);
    }

    private Object writeReplace() {
        return new Form(spans());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a DateSpanSet is read through its spans");
    }

    private record Form(ImmutableList<DateSpan> spans) implements Serializable {
        private Object readResolve() {
            return of(spans);
        }
    }
}
