// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.ReviewClock;

/** Reviews of up to half a year that start in the first year of their calendar. */
public final class ReviewClockArbitraries extends TypeProvider<ReviewClock> {

    /** Creates the provider of {@link ReviewClock}. */
    public ReviewClockArbitraries() {
        super(ReviewClock.class);
    }

    @Override
    public ReviewClock example() {
        return new ReviewClock(
                LocalDate.of(2025, 9, 1), ReviewClock.CN_DUAL_USE_LIMIT, new WorkingDaysArbitraries().example());
    }

    @Override
    public Arbitrary<ReviewClock> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.integers().between(1, 90),
                        new WorkingDaysArbitraries().arbitrary())
                .as((day, limit, calendar) ->
                        new ReviewClock(LocalDate.of(2025, 1, 1).plusDays(day), limit, calendar));
    }
}
