// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.testkit.DayArbitraries;

class DateSpanSetProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    @Provide
    Arbitrary<List<DateSpan>> spans() {
        return new org.ytterby.testkit.DateSpanArbitraries().arbitrary().list().ofMaxSize(5);
    }

    @Property(tries = 50)
    void agreesDayByDayWithItsSpansAndChangesOnlyOnChangePoints(@ForAll("spans") List<DateSpan> spans) {
        DateSpanSet set = DateSpanSet.of(spans);
        List<LocalDate> changes = new ArrayList<>();
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate last = LocalDate.of(2031, 12, 31);
        boolean before = isInAny(spans, first.minusDays(1));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean in = isInAny(spans, day);
            assertThat(set.contains(day)).isEqualTo(in);
            if (in != before) {
                changes.add(day);
            }
            before = in;
        }
        assertThat(set.changePoints().subSet(first, true, last, true)).containsExactlyElementsOf(changes);
    }

    private static boolean isInAny(List<DateSpan> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    @Property
    void combinesAsMembershipDoes(@ForAll DateSpanSet a, @ForAll DateSpanSet b, @ForAll("days") LocalDate day) {
        assertThat(a.union(b).contains(day)).isEqualTo(a.contains(day) || b.contains(day));
        assertThat(a.intersection(b).contains(day)).isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.minus(b).contains(day)).isEqualTo(a.contains(day) && !b.contains(day));
        assertThat(a.complement().contains(day)).isEqualTo(!a.contains(day));
    }

    @Property
    void keepsTheLawsOfDeMorgan(@ForAll DateSpanSet a, @ForAll DateSpanSet b) {
        assertThat(a.union(b).complement()).isEqualTo(a.complement().intersection(b.complement()));
        assertThat(a.intersection(b).complement()).isEqualTo(a.complement().union(b.complement()));
    }

    @Property
    void subtractsByIntersectingWithTheComplement(@ForAll DateSpanSet a, @ForAll DateSpanSet b) {
        assertThat(a.minus(b)).isEqualTo(a.intersection(b.complement()));
    }

    @Property
    void isAnAlgebraOfSets(@ForAll DateSpanSet a, @ForAll DateSpanSet b, @ForAll DateSpanSet c) {
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.intersection(b.union(c))).isEqualTo(a.intersection(b).union(a.intersection(c)));
        assertThat(a.union(a.complement())).isEqualTo(DateSpanSet.always());
        assertThat(a.intersection(a.complement()).isEmpty()).isTrue();
        assertThat(a.complement().complement()).isEqualTo(a);
    }

    @Property
    void isMadeAgainFromItsSpansWhichNeitherOverlapNorTouch(@ForAll DateSpanSet set) {
        List<DateSpan> spans = set.spans();
        assertThat(DateSpanSet.of(spans)).isEqualTo(set).hasSameHashCodeAs(set);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).firstEpochDay())
                    .isGreaterThan(spans.get(i - 1).lastEpochDay() + 1);
        }
    }
}
