// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Days that the models accept: years 1900 to 2200, with half of them in 2019 to 2031, where the laws of the field change. */
public final class DayArbitraries {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private DayArbitraries() {}

    /**
     * Returns any accepted day, edges included.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> edges = Arbitraries.of(FIRST, FIRST.plusDays(1), LAST.minusDays(1), LAST, LocalDate.EPOCH);
        return Arbitraries.frequencyOf(Tuple.of(2, edges), Tuple.of(4, between(FIRST, LAST)), Tuple.of(6, recentDays()))
                .withoutEdgeCases();
    }

    /**
     * Returns any day of 2019 to 2031.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> recentDays() {
        return between(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }
}
