// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.ytterby.internal.Checks;

/**
 * A calendar of working days, as its maker gives it: weekly days off, public holidays, and days off that are worked, such as the
 * weekends before and after Chinese holidays. It knows only the days from its first to its last; nothing is assumed beyond.
 *
 * @param first the first day it knows, its year in [1900, 2200]
 * @param last the last day it knows, its year in [1900, 2200]
 * @param weekend the days of the week that are off, not all seven
 * @param holidays further days off
 * @param worked days that are worked although they fall on a weekend
 * @since 0.1
 */
public record WorkingDays(
        LocalDate first, LocalDate last, Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> worked)
        implements Serializable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * Checks the days.
     *
     * @param first the first day it knows
     * @param last the last day it knows
     * @param weekend the days of the week that are off
     * @param holidays further days off
     * @param worked days that are worked although they fall on a weekend
     * @throws IllegalArgumentException if the last day is before the first, every day of the week is off, a holiday or worked
     *     day is one the calendar does not know, or a day is both
     */
    public WorkingDays {
        Checks.inRange("year of first", first.getYear(), FIRST_YEAR, LAST_YEAR);
        Checks.inRange("year of last", last.getYear(), FIRST_YEAR, LAST_YEAR);
        if (last.isBefore(first)) {
            throw Checks.refused("last", "not be before first " + first, last);
        }
        weekend = ImmutableSortedSet.copyOf(weekend);
        holidays = ImmutableSortedSet.copyOf(holidays);
        worked = ImmutableSortedSet.copyOf(worked);
        if (weekend.size() == DayOfWeek.values().length) {
            throw Checks.refused("weekend", "leave a day of the week", weekend);
        }
        for (LocalDate day : holidays) {
            inside("holidays", day, first, last);
        }
        for (LocalDate day : worked) {
            inside("worked", day, first, last);
            if (holidays.contains(day)) {
                throw Checks.refused("worked", "not be a holiday", day);
            }
        }
    }

    private static void inside(String path, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Checks.refused(path, "be in the calendar from " + first + " to " + last, day);
        }
    }

    /**
     * Says whether a day is worked.
     *
     * @param day the day
     * @return whether it is a working day
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isWorking(LocalDate day) {
        inside("day", day, first, last);
        return worked.contains(day) || (!weekend.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /**
     * Counts working days.
     *
     * @param from the day after which counting starts
     * @param to the last day counted
     * @return how many working days lie after {@code from} and up to and with {@code to}; 0 if there is no such day
     * @throws IllegalArgumentException if the calendar does not know one of the days
     */
    public int between(LocalDate from, LocalDate to) {
        inside("day", from, first, last);
        inside("day", to, first, last);
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the day on which a number of working days has passed.
     *
     * @param from the day after which counting starts
     * @param count how many working days, at least 1
     * @return the last of them
     * @throws IllegalArgumentException if the count is below 1 or the calendar ends before that day
     */
    public LocalDate after(LocalDate from, int count) {
        Checks.inRange("count", count, 1, Integer.MAX_VALUE);
        int left = count;
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }
}
