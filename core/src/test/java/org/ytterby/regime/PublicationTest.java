// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.time.KnowledgeDate;

class PublicationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-07 | 2025-11-07 | 2025-11-07",
                "2025-11 | 2025-11-01 | 2025-11-30",
                "2025 | 2025-01-01 | 2025-12-31",
                "[2025-04-04, 2025-09-16] | 2025-04-04 | 2025-09-16",
                "(2025-04-04, 2025-09-16) | 2025-04-05 | 2025-09-15"
            })
    void isKnownForCertainFromItsLatestDayAndMaybeFromItsEarliest(String text, LocalDate earliest, LocalDate latest) {
        Publication publication = Publication.parse(text);
        assertThat(publication).hasToString(text);
        assertThat(publication.earliest()).isEqualTo(earliest);
        assertThat(publication.latest()).isEqualTo(latest);
        assertThat(publication.isCertainlyKnown(KnowledgeDate.of(latest))).isTrue();
        assertThat(publication.isCertainlyKnown(KnowledgeDate.of(latest.minusDays(1))))
                .isFalse();
        assertThat(publication.mayBeKnown(KnowledgeDate.of(earliest))).isTrue();
        assertThat(publication.mayBeKnown(KnowledgeDate.of(earliest.minusDays(1))))
                .isFalse();
    }

    @Test
    void isEqualByItsText() {
        assertThat(Publication.on(LocalDate.of(2025, 11, 7)))
                .isEqualTo(Publication.parse("2025-11-07"))
                .hasSameHashCodeAs(Publication.parse("2025-11-07"))
                .isNotEqualTo(Publication.parse("[2025-11-07, 2025-11-07]"))
                .isNotEqualTo("2025-11-07");
        assertThat(Publication.parse("2025").hashCode())
                .isNotEqualTo(Publication.parse("2024").hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-04-04, ...)", "(..., 2025-04-04]", "(..., ...)"})
    void refusesAnOpenSpan(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.parse(text))
                .withMessage("published must be a date or a span bounded on both sides but was '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | date must be a year, month or day",
                "2025-13 | date must be a year, month or day",
                "1899 | year must be in [1900, 2200] but was 1899",
                "[2025-04, 2025-05] | start must be a date of the calendar",
                "[2025-04-04, 2025-04-03] | end must leave at least one day"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.parse(text))
                .withMessageStartingWith(reason);
    }
}
