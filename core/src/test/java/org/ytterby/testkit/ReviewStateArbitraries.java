// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.ReviewStage;
import org.ytterby.regime.licence.ReviewState;

/** How reviews stand. */
public final class ReviewStateArbitraries extends TypeProvider<ReviewState> {

    /** Creates the provider of {@link ReviewState}. */
    public ReviewStateArbitraries() {
        super(ReviewState.class);
    }

    @Override
    public ReviewState example() {
        return new ReviewState(LocalDate.of(2025, 10, 31), ReviewStage.RUNNING, LocalDate.of(2025, 11, 4), 43, 2, 0);
    }

    @Override
    public Arbitrary<ReviewState> arbitrary() {
        return Combinators.combine(
                        new ReviewClockArbitraries().arbitrary(),
                        Arbitraries.integers().between(0, 200))
                .as((clock, days) -> clock.on(clock.start().plusDays(days)));
    }
}
