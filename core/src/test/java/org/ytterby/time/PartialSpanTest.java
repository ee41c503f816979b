// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialSpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // span | possible days | certain days
                "[2025-04, ...) | [2025-04-01, ...) | [2025-04-30, ...)",
                "(2025-04, ...) | (2025-04-01, ...) | (2025-04-30, ...)",
                "(..., 2025-06] | (..., 2025-06-30] | (..., 2025-06-01]",
                "(..., 2025-06) | (..., 2025-06-30) | (..., 2025-06-01)",
                "[2025-04, 2025-06) | [2025-04-01, 2025-06-30) | [2025-04-30, 2025-06-01)",
                "(2025-04, 2025-06] | (2025-04-01, 2025-06-30] | (2025-04-30, 2025-06-01]",
                "[2024, 2026] | [2024-01-01, 2026-12-31] | [2024-12-31, 2026-01-01]",
                "[2025-04-04, 2025-06] | [2025-04-04, 2025-06-30] | [2025-04-04, 2025-06-01]",
                "[2025-04-04, 2025-06-03) | [2025-04-04, 2025-06-03) | [2025-04-04, 2025-06-03)",
                "(..., ...) | (..., ...) | (..., ...)",
                // a start that can be no later than the end, an end that can be no earlier than the start
                "[2025-04, 2025-04-10] | [2025-04-01, 2025-04-10] | [2025-04-10, 2025-04-10]",
                "[2025-04, 2025-04-10) | [2025-04-01, 2025-04-10) | [2025-04-09, 2025-04-10)",
                "[2025-04-20, 2025-04] | [2025-04-20, 2025-04-30] | [2025-04-20, 2025-04-20]",
                "(2025-04-20, 2025-04] | (2025-04-20, 2025-04-30] | (2025-04-20, 2025-04-21]",
                "[1900, 2200] | [1900-01-01, 2200-12-31] | [1900-12-31, 2200-01-01]",
                // bounds at the ends of the years that are accepted
                "(2200-12-31, ...) | (2200-12-31, ...) | (2200-12-31, ...)",
                "(..., 1900-01-01) | (..., 1900-01-01) | (..., 1900-01-01)"
            })
    void tellsThePossibleFromTheCertain(String text, String possible, String certain) {
        PartialSpan span = PartialSpan.parse(text);
        assertThat(span.possible()).matches(days -> days.sameDaysAs(DateSpan.parse(possible)), possible);
        assertThat(span.certain())
                .hasValueSatisfying(
                        days -> assertThat(days).matches(found -> found.sameDaysAs(DateSpan.parse(certain)), certain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[2025-04, 2025-04]", "[2025, 2025]", "[2025-04, 2025-04)", "[2025, 2025-05]", "[2025-04, 2025]"
            })
    void holdsNoDayForCertainWhereTheBoundsMayFallAnywhere(String text) {
        assertThat(PartialSpan.parse(text).certain()).isEmpty();
    }

    @Test
    void tellsItsBoundsAsStated() {
        PartialSpan span = PartialSpan.parse("[2025-04, 2026)");
        assertThat(span.start()).contains(PartialDate.parse("2025-04"));
        assertThat(span.end()).contains(PartialDate.parse("2026"));
        assertThat(PartialSpan.parse("(..., ...)").start()).isEmpty();
        assertThat(PartialSpan.parse("(..., ...)").end()).isEmpty();
        assertThat(PartialSpan.from(PartialDate.parse("2025-04"))).hasToString("[2025-04, ...)");
        assertThat(PartialSpan.of(DateSpan.parse("(2025-04-04, 2025-06-03]"))).hasToString("(2025-04-04, 2025-06-03]");
    }

    @Test
    void isEqualByWhatIsStated() {
        PartialSpan span = PartialSpan.parse("[2025-04, 2026)");
        assertThat(span).isEqualTo(PartialSpan.parse("[2025-04, 2026)"));
        assertThat(span)
                .isNotEqualTo(PartialSpan.parse("(2025-04, 2026)"))
                .isNotEqualTo(PartialSpan.parse("[2025-04, 2026]"))
                .isNotEqualTo(PartialSpan.parse("[2025-04-01, 2026)"))
                .isNotEqualTo(PartialSpan.parse("[2025-04, 2025)"))
                .isNotEqualTo(PartialSpan.parse("[2025-04, ...)"))
                .isNotEqualTo("[2025-04, 2026)");
        assertThat(span.hashCode())
                .isNotEqualTo(PartialSpan.parse("(2025-04, 2026]").hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | span must be an interval such as '[2025-04, ...)' or '[2025-11-07, 2026-11-10]' but was ''",
                "[ | span must be an interval",
                "2025-04 | span must be an interval",
                "[2025-04] | span must be an interval",
                "[2025-04,2025-05] | span must be an interval",
                "[2025-04, 2025-05, 2025-06] | span must be an interval",
                "{2025-04, 2025-05] | span must be an interval",
                "[2025-04, 2025-05} | span must be an interval",
                "[..., 2025-05] | span must be an interval",
                "[2025-05, ...] | span must be an interval",
                "[2025-13, ...) | date must be a year, month or day",
                "[2025-04, 2025-4] | date must be a year, month or day",
                "[1899, ...) | year must be in [1900, 2200] but was 1899",
                "[2025-04, 2025-03] | end must leave at least one day after the start 2025-04 but was '2025-03'",
                "[2025-04-04, 2025-04-04) | end must leave at least one day",
                "(2025-04-30, 2025-04] | end must leave at least one day",
                "(2025-04-30, 2025-05-01) | end must leave at least one day"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialSpan.parse(text))
                .withMessageStartingWith(reason);
    }

    @Test
    void isReadBackOnlyThroughItsText() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PartialSpan.parse("[2025-04, 2026)"));
        }
        String stream = bytes.toString(StandardCharsets.ISO_8859_1);
        assertThat(stream).contains("[2025-04, 2026)");
        byte[] forged = stream.replace("[2025-04, 2026)", "[2025-04, 2024)").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new ObjectInputStream(new ByteArrayInputStream(forged)).readObject())
                .isInstanceOfAny(IllegalArgumentException.class, InvalidObjectException.class);
    }
}
