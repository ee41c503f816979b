// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBoundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void saysWhetherItIsInclusive() {
        assertThat(DateBound.inclusive(DAY)).hasToString("2026-11-10 inclusive").matches(DateBound::inclusive);
        assertThat(DateBound.exclusive(DAY)).hasToString("2026-11-10 exclusive").matches(bound -> !bound.inclusive());
        assertThat(DateBound.exclusive(DAY).date()).isEqualTo(DAY);
    }

    @Property
    void readsBackItsText(@ForAll DateBound bound) {
        assertThat(DateBound.parse(bound.toString())).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-10 | bound must be a date followed by 'inclusive' or 'exclusive' but was '2026-11-10'",
                "inclusive | bound must be a date followed by 'inclusive' or 'exclusive' but was 'inclusive'",
                "2026-11-31 inclusive | bound must be a date of the calendar such as '2025-11-07' but was '2026-11-31'",
                "2201-01-01 exclusive | bound must be in [1900-01-01, 2200-12-31] but was 2201-01-01"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateBound.parse(text))
                .withMessage(reason);
    }

    @Test
    void refusesAYearOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateBound.inclusive(LocalDate.of(1899, 12, 31)))
                .withMessage("date must be in [1900-01-01, 2200-12-31] but was 1899-12-31");
        assertThat(DateBound.inclusive(LocalDate.of(1900, 1, 1)).date()).isEqualTo("1900-01-01");
    }
}
