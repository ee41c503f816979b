// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final LocalDate START = LocalDate.of(2025, 11, 7);
    private static final LocalDate END = LocalDate.of(2026, 11, 10);

    @Test
    void holdsBothDaysItIsBetweenAndNoneOutside() {
        DateSpan span = DateSpan.between(START, END);
        assertThat(span.contains(START.minusDays(1))).isFalse();
        assertThat(span.contains(START)).isTrue();
        assertThat(span.contains(END)).isTrue();
        assertThat(span.contains(END.plusDays(1))).isFalse();
        assertThat(span.firstDay()).contains(START);
        assertThat(span.lastDay()).contains(END);
        assertThat(span).hasToString("[2025-11-07, 2026-11-10]");
    }

    @Test
    void keepsABoundAsItWasStated() {
        DateSpan span = DateSpan.of(DateBound.exclusive(START), DateBound.exclusive(END));
        assertThat(span.start()).contains(DateBound.exclusive(START));
        assertThat(span.end()).contains(DateBound.exclusive(END));
        assertThat(span.firstDay()).contains(LocalDate.of(2025, 11, 8));
        assertThat(span.lastDay()).contains(LocalDate.of(2026, 11, 9));
        assertThat(span).hasToString("(2025-11-07, 2026-11-10)");
    }

    @Test
    void isOpenWithoutAnEnd() {
        DateSpan span = DateSpan.from(START);
        assertThat(span.end()).isEmpty();
        assertThat(span.lastDay()).isEmpty();
        assertThat(span.lastEpochDay()).isEqualTo(Long.MAX_VALUE);
        assertThat(span.firstEpochDay()).isEqualTo(START.toEpochDay());
        assertThat(span.contains(LocalDate.MAX)).isTrue();
        assertThat(span.contains(START.minusDays(1))).isFalse();
        assertThat(span).hasToString("[2025-11-07, ...)");
    }

    @Test
    void isOpenWithoutAStart() {
        DateSpan span = DateSpan.untilInclusive(END);
        assertThat(span.start()).isEmpty();
        assertThat(span.firstDay()).isEmpty();
        assertThat(span.firstEpochDay()).isEqualTo(Long.MIN_VALUE);
        assertThat(span.lastEpochDay()).isEqualTo(END.toEpochDay());
        assertThat(span.contains(LocalDate.MIN)).isTrue();
        assertThat(span).hasToString("(..., 2026-11-10]");
        assertThat(DateSpan.untilExclusive(END)).hasToString("(..., 2026-11-10)");
        assertThat(DateSpan.untilExclusive(END).contains(END)).isFalse();
    }

    @Test
    void isOpenOnBothSidesWhenAlways() {
        assertThat(DateSpan.always()).hasToString("(..., ...)");
        assertThat(DateSpan.always().start()).isEmpty();
        assertThat(DateSpan.always().end()).isEmpty();
    }

    @Test
    void differsFromAnotherStatementOfTheSameDays() {
        DateSpan inclusive = DateSpan.between(START, END);
        DateSpan lateStart = DateSpan.of(DateBound.exclusive(START.minusDays(1)), DateBound.inclusive(END));
        DateSpan exclusive = DateSpan.of(DateBound.inclusive(START), DateBound.exclusive(END.plusDays(1)));
        assertThat(inclusive).isNotEqualTo(exclusive).isNotEqualTo(lateStart);
        assertThat(inclusive.hashCode()).isNotEqualTo(exclusive.hashCode());
        assertThat(inclusive.sameDaysAs(exclusive)).isTrue();
        assertThat(inclusive.sameDaysAs(lateStart)).isTrue();
        assertThat(inclusive.sameDaysAs(DateSpan.between(START, END.plusDays(1))))
                .isFalse();
        assertThat(inclusive.sameDaysAs(DateSpan.between(START.plusDays(1), END)))
                .isFalse();
    }

    @Test
    void meetsAnotherOnASharedDay() {
        DateSpan before = DateSpan.untilInclusive(START);
        assertThat(before.overlaps(DateSpan.from(START))).isTrue();
        assertThat(DateSpan.from(START).overlaps(before)).isTrue();
        assertThat(before.intersection(DateSpan.from(START))).contains(DateSpan.between(START, START));
        assertThat(DateSpan.untilExclusive(START).overlaps(DateSpan.from(START)))
                .isFalse();
        assertThat(DateSpan.untilExclusive(START).intersection(DateSpan.from(START)))
                .isEmpty();
    }

    @Test
    void takesEachBoundOfAnIntersectionFromTheSpanItComesFrom() {
        DateSpan one = DateSpan.of(DateBound.exclusive(START), DateBound.inclusive(END));
        DateSpan other = DateSpan.of(DateBound.inclusive(START), DateBound.exclusive(END));
        assertThat(one.intersection(other)).contains(DateSpan.of(DateBound.exclusive(START), DateBound.exclusive(END)));
        DateSpan sameDays = DateSpan.of(DateBound.inclusive(START.plusDays(1)), DateBound.exclusive(END.plusDays(1)));
        assertThat(one.intersection(sameDays)).contains(one);
        assertThat(sameDays.intersection(one)).contains(sameDays);
    }

    @Test
    void refusesASpanWithoutADayAndNamesBothBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.between(END, START))
                .withMessage("end must leave at least one day after the start 2026-11-10 inclusive"
                        + " but was 2025-11-07 inclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.of(DateBound.inclusive(START), DateBound.exclusive(START)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.of(DateBound.exclusive(START), DateBound.exclusive(START.plusDays(1))));
        assertThat(DateSpan.of(DateBound.exclusive(START), DateBound.inclusive(START.plusDays(1))))
                .matches(span -> span.sameDaysAs(DateSpan.between(START.plusDays(1), START.plusDays(1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2025-11-07, 2026-11-10]",
                "(2025-11-07, 2026-11-10)",
                "[2025-11-07, ...)",
                "(2025-11-07, ...)",
                "(..., 2026-11-10]",
                "(..., 2026-11-10)",
                "(..., ...)",
                "[1900-01-01, 2200-12-31]"
            })
    void readsWhatItPrints(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-07 | span must be an interval of days such as",
                "[2025-11-07,2026-11-10] | span must be an interval of days such as",
                "[..., 2026-11-10] | span must be an interval of days such as",
                "[2025-11-07, ...] | span must be an interval of days such as",
                "[2025-02-30, ...) | start must be a date of the calendar such as '2025-11-07' but was '2025-02-30'",
                "[2025-11-07, 2026-13-01] | end must be a date of the calendar",
                "[1899-12-31, ...) | start must be in [1900-01-01, 2200-12-31] but was 1899-12-31",
                "[2025-11-07, 9999-12-31] | end must be in [1900-01-01, 2200-12-31] but was 9999-12-31",
                "[2026-11-10, 2025-11-07] | end must leave at least one day"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse(text))
                .withMessageStartingWith(reason);
    }
}
