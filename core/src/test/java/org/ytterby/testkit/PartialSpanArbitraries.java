// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/** Spans with bounds known to the day, the month or the year, inclusive and exclusive, half open and open. */
public final class PartialSpanArbitraries extends TypeProvider<PartialSpan> {

    /** Creates the provider of {@link PartialSpan}. */
    public PartialSpanArbitraries() {
        super(PartialSpan.class);
    }

    @Override
    public PartialSpan example() {
        return PartialSpan.parse("[2025-04, 2026-11-10)");
    }

    @Override
    public Arbitrary<PartialSpan> arbitrary() {
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(new PartialDateArbitraries().arbitrary(), nearDates());
        Arbitrary<Boolean> flags = RegimePools.flags();
        return Arbitraries.frequencyOf(
                        Tuple.of(3, new DateSpanArbitraries().arbitrary().map(PartialSpan::of)),
                        Tuple.of(1, dates.map(PartialSpan::from)),
                        Tuple.of(1, dates.map(end -> PartialSpan.parse("(..., " + end + ")"))),
                        Tuple.of(
                                5,
                                Combinators.combine(dates, flags, dates, flags).as(PartialSpanArbitraries::between)))
                .withoutEdgeCases();
    }

    /**
     * Returns a date of 2025, close enough to others for bounds to overlap.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PartialDate> nearDates() {
        return RegimePools.of(
                        "2025",
                        "2025-04",
                        "2025-05",
                        "2025-04-01",
                        "2025-04-02",
                        "2025-04-15",
                        "2025-04-30",
                        "2025-05-01")
                .map(PartialDate::parse);
    }

    private static PartialSpan between(
            PartialDate one, boolean startInclusive, PartialDate other, boolean endInclusive) {
        PartialDate start = one.earliest().isAfter(other.earliest()) ? other : one;
        PartialDate end = one.earliest().isAfter(other.earliest()) ? one : other;
        long days = end.latest().toEpochDay()
                - start.earliest().toEpochDay()
                + 1
                - (startInclusive ? 0 : 1)
                - (endInclusive ? 0 : 1);
        return days > 0
                ? PartialSpan.parse((startInclusive ? "[" : "(") + start + ", " + end + (endInclusive ? "]" : ")"))
                : PartialSpan.parse("[" + start + ", " + end + "]");
    }
}
