// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31",
        "2024-12, MONTH, 2024-12-01, 2024-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2025-02, MONTH, 2025-02-01, 2025-02-28",
        "2024-12-01, DAY, 2024-12-01, 2024-12-01",
        "1900, YEAR, 1900-01-01, 1900-12-31",
        "2200, YEAR, 2200-01-01, 2200-12-31"
    })
    void readsWhatIsKnown(String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.year()).isEqualTo(earliest.getYear());
        assertThat(date.span()).isEqualTo(DateSpan.between(earliest, latest));
    }

    @Test
    void isMadeFromAYearAMonthOrADay() {
        assertThat(PartialDate.ofYear(2026)).isEqualTo(PartialDate.parse("2026"));
        assertThat(PartialDate.ofMonth(YearMonth.of(2024, 12))).isEqualTo(PartialDate.parse("2024-12"));
        assertThat(PartialDate.ofDay(LocalDate.of(2024, 12, 1))).isEqualTo(PartialDate.parse("2024-12-01"));
    }

    @Test
    void differsByPrecisionEvenFromTheSameFirstDay() {
        assertThat(PartialDate.parse("2024")).isNotEqualTo(PartialDate.parse("2024-01"));
        assertThat(PartialDate.parse("2024-01")).isNotEqualTo(PartialDate.parse("2024-01-01"));
        assertThat(PartialDate.parse("2024")).isNotEqualTo(PartialDate.parse("2025"));
        assertThat(PartialDate.parse("2024").hashCode())
                .isNotEqualTo(PartialDate.parse("2025").hashCode());
    }

    @Test
    void tellsTheDayOnlyIfItIsKnown() {
        assertThat(PartialDate.parse("2024-12-01").day()).contains(LocalDate.of(2024, 12, 1));
        assertThat(PartialDate.parse("2024-12").day()).isEmpty();
        assertThat(PartialDate.parse("2024").day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, false, true, false",
        "2024-12-01, false, false, true",
        "2024-12-31, false, false, true",
        "2025-01-01, true, false, false"
    })
    void saysWhatIsCertain(LocalDate day, boolean before, boolean after, boolean maybe) {
        PartialDate date = PartialDate.parse("2024-12");
        assertThat(date.isCertainlyBefore(day)).isEqualTo(before);
        assertThat(date.isCertainlyAfter(day)).isEqualTo(after);
        assertThat(date.mayContain(day)).isEqualTo(maybe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-1", "2024-13", "2024-00", "2025-02-29", "2024-12-1", "2024/12", "12.2024"})
    void refusesAnotherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("date must be a year, month or day such as '2026', '2024-12' or '2024-12-01' but was '"
                        + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "1899, 1899",
        "2201, 2201",
        "1899-12, 1899",
        "2201-01, 2201",
        "1899-12-31, 1899",
        "2201-01-01, 2201",
        "0025, 25",
        "+202, 202",
        "+20251-01-01, 20251"
    })
    void refusesAYearOutOfRange(String text, String year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("year must be in [1900, 2200] but was " + year);
    }
}
