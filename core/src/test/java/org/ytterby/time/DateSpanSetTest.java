// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanSetTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private static DateSpanSet set(String... spans) {
        return DateSpanSet.of(
                java.util.Arrays.stream(spans).map(DateSpan::parse).toList());
    }

    @Test
    void joinsSpansThatOverlapOrTouch() {
        assertThat(set("[2025-02-01, 2025-02-28]", "[2025-01-01, 2025-01-31]"))
                .hasToString("[[2025-01-01, 2025-02-28]]");
        assertThat(set("[2025-01-01, 2025-02-10)", "(2025-01-31, ...)")).hasToString("[[2025-01-01, ...)]");
        assertThat(set("[2025-01-01, 2025-01-31)", "[2025-02-01, 2025-02-28]"))
                .hasToString("[[2025-01-01, 2025-01-30], [2025-02-01, 2025-02-28]]");
    }

    @Test
    void isEqualWhateverSpansItWasMadeFrom() {
        assertThat(set("[2025-01-01, 2025-02-01)")).isEqualTo(set("(2024-12-31, 2025-01-31]"));
        assertThat(set("[2025-01-01, 2025-02-01)")).isNotEqualTo(set("[2025-01-01, 2025-02-01]"));
        assertThat(set("[2025-01-01, 2025-02-01)").hashCode())
                .isNotEqualTo(set("[2025-01-01, 2025-02-01]").hashCode());
    }

    @Test
    void takesASuspensionOutOfARule() {
        DateSpanSet rule = set("[2025-10-09, ...)");
        assertThat(rule.minus(set("[2025-11-07, 2026-11-10]")))
                .isEqualTo(set("[2025-10-09, 2025-11-06]", "[2026-11-11, ...)"));
    }

    @Test
    void changesOnTheFirstDayInsideAndTheFirstDayAfter() {
        assertThat(set("(..., 2020-05-01]", "[2025-11-07, 2026-11-10]").changePoints())
                .containsExactly(LocalDate.of(2020, 5, 2), LocalDate.of(2025, 11, 7), LocalDate.of(2026, 11, 11));
        assertThat(DateSpanSet.always().changePoints()).isEmpty();
        assertThat(DateSpanSet.never().changePoints()).isEmpty();
    }

    @Test
    void knowsTheEmptyAndTheFullSet() {
        assertThat(DateSpanSet.never().isEmpty()).isTrue();
        assertThat(DateSpanSet.never().spans()).isEmpty();
        assertThat(DateSpanSet.always().isEmpty()).isFalse();
        assertThat(DateSpanSet.always().spans()).containsExactly(DateSpan.always());
        assertThat(DateSpanSet.of()).isEqualTo(DateSpanSet.never());
        assertThat(DateSpanSet.of(DateSpan.always())).isEqualTo(DateSpanSet.always());
    }

    @Test
    void staysWithinTheYearsOfItsBoundsAtTheEdges() {
        DateSpanSet toTheEnd = DateSpanSet.of(DateSpan.untilInclusive(LAST_DAY));
        assertThat(toTheEnd.complement()).hasToString("[(2200-12-31, ...)]");
        assertThat(toTheEnd.complement().complement()).isEqualTo(toTheEnd);
        DateSpanSet fromTheStart = DateSpanSet.of(DateSpan.from(FIRST_DAY));
        assertThat(fromTheStart.complement()).hasToString("[(..., 1900-01-01)]");
        assertThat(fromTheStart.complement().complement()).isEqualTo(fromTheStart);
        assertThat(set("[2200-12-31, ...)", "(..., 1900-01-01]")).hasToString("[(..., 1900-01-01], [2200-12-31, ...)]");
    }
}
