// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceHeldTest {

    private static LicenceHeld.Builder from(LicenceKind kind, String day) {
        return LicenceHeld.builder().kind(kind).validFrom(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 2025-05-01, 2026-04-30",
        "GENERAL, 2025-05-01, 2028-04-30",
        "INDIVIDUAL, 2024-02-29, 2025-02-27",
        "GENERAL, 2025-01-01, 2027-12-31"
    })
    void endsOnTheEveOfTheAnniversaryOfTheLongestTimeItsKindMayRun(LicenceKind kind, String from, LocalDate last) {
        assertThat(from(kind, from).build().lastDay()).isEqualTo(last);
    }

    @Test
    void endsOnTheDayItStates() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(from(LicenceKind.GENERAL, "2025-05-01").validTo(last).build().lastDay())
                .isEqualTo(last);
    }

    @Test
    void coversAtLeastOneDay() {
        LicenceHeld.Builder licence = from(LicenceKind.GENERAL, "2025-05-01");
        assertThat(licence.validTo(LocalDate.of(2025, 5, 1)).build().lastDay()).isEqualTo(LocalDate.of(2025, 5, 1));
        LicenceHeld.Builder before = from(LicenceKind.GENERAL, "2025-05-01").validTo(LocalDate.of(2025, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(before::build)
                .withMessage("validTo must not be before validFrom 2025-05-01 but was 2025-04-30");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "2201-01-01", "+999999999-12-31"})
    void refusesDaysOutsideTheCalendar(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(LicenceKind.GENERAL, day).build())
                .withMessage("validFrom must be in [1900-01-01, 2200-12-31] but was " + day);
    }

    @Test
    void refusesALastDayAfterTheCalendarAndTakesItsFirstAndLast() {
        LicenceHeld.Builder late = from(LicenceKind.GENERAL, "2200-12-31").validTo(LocalDate.of(2201, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(late::build)
                .withMessage("validTo must be in [1900-01-01, 2200-12-31] but was 2201-01-01");
        assertThat(from(LicenceKind.GENERAL, "2200-12-31").build().lastDay()).isEqualTo(LocalDate.of(2203, 12, 30));
        assertThat(from(LicenceKind.INDIVIDUAL, "1900-01-01").build().lastDay()).isEqualTo(LocalDate.of(1900, 12, 31));
    }

    @Test
    void refusesABlankHolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        from(LicenceKind.GENERAL, "2025-05-01").holder(" ").build())
                .withMessage("holder must not be blank but was ' '");
    }
}
