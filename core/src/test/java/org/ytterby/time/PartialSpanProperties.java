// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.testkit.PartialSpanArbitraries;

class PartialSpanProperties {

    @Provide
    Arbitrary<PartialDate> nearDates() {
        return PartialSpanArbitraries.nearDates();
    }

    @Property
    void readsBackItsText(@ForAll PartialSpan span) {
        assertThat(PartialSpan.parse(span.toString())).isEqualTo(span).hasSameHashCodeAs(span);
    }

    @Property
    void isCertainOnlyOfWhatIsPossible(@ForAll PartialSpan span) {
        span.certain()
                .ifPresent(certain -> assertThat(certain.intersection(span.possible()))
                        .hasValueSatisfying(
                                common -> assertThat(common.sameDaysAs(certain)).isTrue()));
    }

    @Property
    void isTheSpanOfDaysWhereDaysAreKnown(@ForAll DateSpan days) {
        assertThat(PartialSpan.of(days).possible()).isEqualTo(days);
        assertThat(PartialSpan.of(days).certain()).contains(days);
        assertThat(PartialSpan.of(days)).hasToString(days.toString());
    }

    /** Against every pair of days that the bounds can be. */
    @Property(tries = 60)
    void isPossibleInOneReadingAndCertainInAll(
            @ForAll("nearDates") PartialDate start,
            @ForAll boolean startInclusive,
            @ForAll("nearDates") PartialDate end,
            @ForAll boolean endInclusive) {
        List<DateSpan> readings = new ArrayList<>();
        for (LocalDate first : edges(start)) {
            for (LocalDate last : edges(end)) {
                LocalDate from = startInclusive ? first : first.plusDays(1);
                LocalDate to = endInclusive ? last : last.minusDays(1);
                if (!from.isAfter(to)) {
                    readings.add(DateSpan.between(from, to));
                }
            }
        }
        String text = (startInclusive ? "[" : "(") + start + ", " + end + (endInclusive ? "]" : ")");
        if (readings.isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialSpan.parse(text))
                    .withMessageStartingWith("end must leave at least one day after the start");
            return;
        }
        PartialSpan span = PartialSpan.parse(text);
        for (LocalDate day = LocalDate.of(2024, 12, 30); day.getYear() < 2026; day = day.plusDays(1)) {
            LocalDate any = day;
            assertThat(span.possible().contains(any))
                    .as("%s may hold %s", span, any)
                    .isEqualTo(readings.stream().anyMatch(reading -> reading.contains(any)));
            assertThat(span.certain().filter(days -> days.contains(any)).isPresent())
                    .as("%s holds %s", span, any)
                    .isEqualTo(readings.stream().allMatch(reading -> reading.contains(any)));
        }
    }

    /** All days of a month; of a year those of the months that other dates fall in, and its ends. */
    private static List<LocalDate> edges(PartialDate date) {
        return date.earliest()
                .datesUntil(date.latest().plusDays(1))
                .filter(day -> date.precision() != DatePrecision.YEAR
                        || day.getDayOfYear() == 1
                        || day.getDayOfYear() == 365
                        || (day.getMonthValue() >= 3 && day.getMonthValue() <= 6))
                .toList();
    }
}
