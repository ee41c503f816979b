// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.testkit.DayArbitraries;

class DateSpanProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    @Property
    void readsBackItsText(@ForAll DateSpan span) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span).hasSameHashCodeAs(span);
    }

    @Property
    void isMadeAgainFromItsBounds(@ForAll DateSpan span) {
        Optional<DateBound> start = span.start();
        Optional<DateBound> end = span.end();
        DateSpan copy = start.isPresent()
                ? end.map(bound -> DateSpan.of(start.get(), bound)).orElseGet(() -> DateSpan.startingAt(start.get()))
                : end.map(DateSpan::endingAt).orElseGet(DateSpan::always);
        assertThat(copy).isEqualTo(span);
    }

    @Property
    void holdsADayAsItsBoundsSay(@ForAll DateSpan span, @ForAll("days") LocalDate day) {
        boolean started = span.start()
                .map(start -> start.inclusive() ? !day.isBefore(start.date()) : day.isAfter(start.date()))
                .orElse(true);
        boolean ended = span.end()
                .map(end -> end.inclusive() ? day.isAfter(end.date()) : !day.isBefore(end.date()))
                .orElse(false);
        assertThat(span.contains(day)).isEqualTo(started && !ended);
    }

    @Property
    void holdsTheSameDaysWithTheNeighbouringBoundOfTheOtherKind(@ForAll("days") LocalDate day) {
        LocalDate next = day.equals(LocalDate.of(2200, 12, 31)) ? day : day.plusDays(1);
        LocalDate earlier = next.minusDays(1);
        assertThat(DateSpan.startingAt(DateBound.exclusive(earlier)).sameDaysAs(DateSpan.from(next)))
                .isTrue();
        assertThat(DateSpan.untilExclusive(next).sameDaysAs(DateSpan.untilInclusive(earlier)))
                .isTrue();
    }

    @Property
    void intersectsInTheDaysOfBoth(@ForAll DateSpan one, @ForAll DateSpan other, @ForAll("days") LocalDate day) {
        Optional<DateSpan> common = one.intersection(other);
        assertThat(common.map(span -> span.contains(day)).orElse(false))
                .isEqualTo(one.contains(day) && other.contains(day));
        assertThat(common.isPresent()).isEqualTo(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(other.intersection(one).map(span -> span.sameDaysAs(common.orElseThrow())))
                .isEqualTo(common.map(span -> true));
    }

    @Property
    void isItsOwnIntersectionAndThatWithAlways(@ForAll DateSpan span) {
        assertThat(span.intersection(span)).contains(span);
        assertThat(span.intersection(DateSpan.always())).contains(span);
        assertThat(DateSpan.always().intersection(span)).contains(span);
    }
}
