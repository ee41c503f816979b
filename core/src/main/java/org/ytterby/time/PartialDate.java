// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A date of which only the year, only the month, or the day is known, such as {@code 2026}, {@code 2024-12} or
 * {@code 2024-12-01}. Years lie in [1900, 2200].
 *
 * <p>Partial dates overlap and so have no natural order; ask what is certain instead. In JSON it is its text.
 *
 * @since 0.1
 */
public final class PartialDate implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final DatePrecision precision;
    private final LocalDate earliest;

    private PartialDate(DatePrecision precision, LocalDate earliest) {
        this.precision = precision;
        this.earliest = earliest;
    }

    /**
     * Returns the date of which only the year is known.
     *
     * @param year the year, in [1900, 2200]
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate ofYear(int year) {
        Checks.inRange("year", year, Days.FIRST_YEAR, Days.LAST_YEAR);
        return new PartialDate(DatePrecision.YEAR, LocalDate.of(year, 1, 1));
    }

    /**
     * Returns the date of which only the month is known.
     *
     * @param month the month, its year in [1900, 2200]
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate ofMonth(YearMonth month) {
        Checks.inRange("year", month.getYear(), Days.FIRST_YEAR, Days.LAST_YEAR);
        return new PartialDate(DatePrecision.MONTH, month.atDay(1));
    }

    /**
     * Returns the fully known date.
     *
     * @param day the day, its year in [1900, 2200]
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate ofDay(LocalDate day) {
        Checks.inRange("year", day.getYear(), Days.FIRST_YEAR, Days.LAST_YEAR);
        return new PartialDate(DatePrecision.DAY, day);
    }

    /**
     * Reads a partial date.
     *
     * @param text the text, such as {@code "2026"}, {@code "2024-12"} or {@code "2024-12-01"}
     * @return the date
     * @throws IllegalArgumentException if the text has another form, names no date of the calendar, or its year is out of
     *     [1900, 2200]
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> ofYear(Year.parse(text).getValue());
                case MONTH_LENGTH -> ofMonth(YearMonth.parse(text));
                default -> ofDay(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw Checks.refused("date", "be a year, month or day such as '2026', '2024-12' or '2024-12-01'", text);
        }
    }

    /**
     * Returns how much of the date is known.
     *
     * @return the precision
     */
    public DatePrecision precision() {
        return precision;
    }

    /**
     * Returns the year, which is always known.
     *
     * @return the year, in [1900, 2200]
     */
    public int year() {
        return earliest.getYear();
    }

    /**
     * Returns the day, if it is known.
     *
     * @return the day, empty if only the month or the year is known
     */
    public Optional<LocalDate> day() {
        return precision == DatePrecision.DAY ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Returns the first day the date may be.
     *
     * @return the day
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the last day the date may be.
     *
     * @return the day
     */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.plusYears(1).minusDays(1);
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case DAY -> earliest;
        };
    }

    /**
     * Returns the days the date may be.
     *
     * @return the span from the earliest to the latest day, both inclusive
     */
    public DateSpan span() {
        return DateSpan.between(earliest, latest());
    }

    /**
     * Says whether the date, whatever day it is, comes before a day.
     *
     * @param day the day
     * @return whether the latest day it may be is before that day
     */
    public boolean isCertainlyBefore(LocalDate day) {
        return latest().isBefore(day);
    }

    /**
     * Says whether the date, whatever day it is, comes after a day.
     *
     * @param day the day
     * @return whether the earliest day it may be is after that day
     */
    public boolean isCertainlyAfter(LocalDate day) {
        return earliest.isAfter(day);
    }

    /**
     * Says whether the date may be a day.
     *
     * @param day the day
     * @return whether the day lies between the earliest and the latest day, both inclusive
     */
    public boolean mayContain(LocalDate day) {
        return !isCertainlyBefore(day) && !isCertainlyAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && precision == that.precision && earliest.equals(that.earliest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, earliest);
    }

    /**
     * Returns what is known, as {@link #parse} reads it.
     *
     * @return the text, such as {@code "2024-12"}
     */
    @Override
    @JsonValue
    public String toString() {
        return switch (precision) {
            case YEAR -> Integer.toString(year());
            case MONTH -> YearMonth.from(earliest).toString();
            case DAY -> earliest.toString();
        };
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a PartialDate is read through its text");
    }

    private record Form(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
