// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.time.DateBound;

/** Bounds of spans, inclusive and exclusive. */
public final class DateBoundArbitraries extends TypeProvider<DateBound> {

    /** Creates the provider of {@link DateBound}. */
    public DateBoundArbitraries() {
        super(DateBound.class);
    }

    @Override
    public DateBound example() {
        return DateBound.exclusive(LocalDate.of(2026, 11, 10));
    }

    @Override
    public Arbitrary<DateBound> arbitrary() {
        return Combinators.combine(DayArbitraries.days(), Arbitraries.of(true, false))
                .as(DateBound::new);
    }
}
