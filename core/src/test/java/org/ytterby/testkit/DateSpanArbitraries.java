// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.time.DateBound;
import org.ytterby.time.DateSpan;

/** Spans of days: bounded, half open and open, down to a single day, bounds inclusive and exclusive. */
public final class DateSpanArbitraries extends TypeProvider<DateSpan> {

    /** Creates the provider of {@link DateSpan}. */
    public DateSpanArbitraries() {
        super(DateSpan.class);
    }

    @Override
    public DateSpan example() {
        return DateSpan.of(
                DateBound.inclusive(LocalDate.of(2025, 11, 7)), DateBound.exclusive(LocalDate.of(2026, 11, 10)));
    }

    @Override
    public Arbitrary<DateSpan> arbitrary() {
        Arbitrary<DateBound> bounds = new DateBoundArbitraries().arbitrary();
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(DateSpan.always())),
                        Tuple.of(2, bounds.map(DateSpan::startingAt)),
                        Tuple.of(2, bounds.map(DateSpan::endingAt)),
                        Tuple.of(5, Combinators.combine(bounds, bounds).as(DateSpanArbitraries::between)))
                .withoutEdgeCases();
    }

    private static DateSpan between(DateBound one, DateBound other) {
        DateBound start = one.date().isAfter(other.date()) ? other : one;
        DateBound end = one.date().isAfter(other.date()) ? one : other;
        long days = end.date().toEpochDay()
                - start.date().toEpochDay()
                + 1
                - (start.inclusive() ? 0 : 1)
                - (end.inclusive() ? 0 : 1);
        return days > 0 ? DateSpan.of(start, end) : DateSpan.between(start.date(), end.date());
    }
}
