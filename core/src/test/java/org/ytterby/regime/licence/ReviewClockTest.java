// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewClockTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The days off and the worked weekends around the Chinese national day of 2025: 1 to 8 October off, two days made up. */
    private static WorkingDays china() {
        Set<LocalDate> off = new HashSet<>();
        for (int day = 1; day <= 8; day++) {
            off.add(LocalDate.of(2025, 10, day));
        }
        return new WorkingDays(
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31),
                WEEKEND,
                off,
                Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void fortyFiveWorkingDaysAroundTheNationalDay() {
        // 2 to 30 September: 21 weekdays and the 28th; October: 9, 10, 11 and 15 weekdays; then 3 to 7 November: 22 +
        // 18 + 5
        ReviewClock clock = new ReviewClock(day("2025-09-01"), ReviewClock.CN_DUAL_USE_LIMIT, china());
        assertThat(clock.latestDecision()).isEqualTo(day("2025-11-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, RUNNING, 0, 3, 0",
        "2025-09-28, RUNNING, 1, 2, 0",
        "2025-09-29, RUNNING, 2, 1, 0",
        "2025-09-30, LAST_DAY, 3, 0, 0",
        "2025-10-08, OVERDUE, 3, 0, 0",
        "2025-10-10, OVERDUE, 5, 0, 2",
        "2025-10-11, OVERDUE, 6, 0, 3",
        "2025-10-12, OVERDUE, 6, 0, 3"
    })
    void aReviewOfThreeDaysStartedOnAFriday(LocalDate on, ReviewStage stage, int passed, int left, int overdue) {
        ReviewClock clock = new ReviewClock(day("2025-09-26"), 3, china());
        assertThat(clock.on(on)).isEqualTo(new ReviewState(on, stage, day("2025-09-30"), passed, left, overdue));
    }

    @Test
    void aCalendarThatEndsTooEarlyIsRefused() {
        ReviewClock clock = new ReviewClock(day("2025-12-01"), 45, china());
        assertThatThrownBy(clock::latestDecision)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendar must reach to the end of 45 working days after 2025-12-01 but was 2025-12-31");
        ReviewClock short_ = new ReviewClock(day("2025-12-29"), 2, china());
        assertThat(short_.latestDecision()).isEqualTo(day("2025-12-31"));
        assertThatThrownBy(() -> short_.on(day("2026-01-01")))
                .hasMessage("day must be in the calendar from 2025-09-01 to 2025-12-31 but was 2026-01-01");
    }

    @Test
    void daysAndLimitsAreChecked() {
        assertThatThrownBy(() -> new ReviewClock(day("2025-09-01"), 0, china()))
                .hasMessage("limit must be in [1, 10000] but was 0");
        assertThatThrownBy(() -> new ReviewClock(day("2025-08-31"), 1, china()))
                .hasMessage("start must be in the calendar from 2025-09-01 to 2025-12-31 but was 2025-08-31");
        assertThatThrownBy(() -> new ReviewClock(day("2026-01-01"), 1, china()))
                .hasMessageStartingWith("start must be in the calendar");
        ReviewClock clock = new ReviewClock(day("2025-09-26"), 3, china());
        assertThatThrownBy(() -> clock.on(day("2025-09-25")))
                .hasMessage("day must not be before the start 2025-09-26 but was 2025-09-25");
        assertThatThrownBy(() -> china().after(day("2025-09-26"), 0)).hasMessageStartingWith("count must be in [1, ");
        assertThatThrownBy(() -> new ReviewState(day("2025-09-26"), ReviewStage.OVERDUE, day("2025-09-26"), 0, 0, 0))
                .hasMessage("stage must be OVERDUE after the latest day 2025-09-26 and only then but was OVERDUE");
        assertThatThrownBy(() -> new ReviewState(day("2025-09-26"), ReviewStage.RUNNING, day("2025-09-27"), -1, 0, 0))
                .hasMessageStartingWith("passed must be in [0, ");
        assertThatThrownBy(() -> new ReviewState(day("2025-09-26"), ReviewStage.RUNNING, day("2025-09-27"), 0, -1, 0))
                .hasMessageStartingWith("left must be in [0, ");
        assertThatThrownBy(() -> new ReviewState(day("2025-09-26"), ReviewStage.RUNNING, day("2025-09-27"), 0, 0, -1))
                .hasMessageStartingWith("overdue must be in [0, ");
    }

    @Test
    void calendarsAreChecked() {
        LocalDate first = day("2025-01-01");
        LocalDate last = day("2025-12-31");
        Set<LocalDate> none = Set.of();
        assertThatThrownBy(() -> new WorkingDays(last, first, WEEKEND, none, none))
                .hasMessage("last must not be before first 2025-12-31 but was 2025-01-01");
        assertThatThrownBy(() -> new WorkingDays(first, last, EnumSet.allOf(DayOfWeek.class), none, none))
                .hasMessageStartingWith("weekend must leave a day of the week but was");
        assertThatThrownBy(() -> new WorkingDays(first, last, WEEKEND, Set.of(day("2026-01-01")), none))
                .hasMessage("holidays must be in the calendar from 2025-01-01 to 2025-12-31 but was 2026-01-01");
        assertThatThrownBy(() -> new WorkingDays(first, last, WEEKEND, none, Set.of(day("2024-12-31"))))
                .hasMessage("worked must be in the calendar from 2025-01-01 to 2025-12-31 but was 2024-12-31");
        assertThatThrownBy(() -> new WorkingDays(first, last, WEEKEND, Set.of(first), Set.of(first)))
                .hasMessage("worked must not be a holiday but was 2025-01-01");
        assertThatThrownBy(() -> new WorkingDays(LocalDate.of(1899, 1, 1), last, WEEKEND, none, none))
                .hasMessage("year of first must be in [1900, 2200] but was 1899");
        assertThatThrownBy(() -> new WorkingDays(first, LocalDate.of(2201, 1, 1), WEEKEND, none, none))
                .hasMessage("year of last must be in [1900, 2200] but was 2201");
        WorkingDays one = new WorkingDays(first, first, WEEKEND, none, none);
        assertThat(one.isWorking(first)).isTrue();
        assertThat(one.between(first, first)).isZero();
    }
}
