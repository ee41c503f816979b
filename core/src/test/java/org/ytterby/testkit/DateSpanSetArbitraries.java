// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;

/** Sets of days made of up to six spans, the empty and the full set included. */
public final class DateSpanSetArbitraries extends TypeProvider<DateSpanSet> {

    /** Creates the provider of {@link DateSpanSet}. */
    public DateSpanSetArbitraries() {
        super(DateSpanSet.class);
    }

    @Override
    public DateSpanSet example() {
        return DateSpanSet.of(
                DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
                DateSpan.from(LocalDate.of(2026, 11, 10)));
    }

    @Override
    public Arbitrary<DateSpanSet> arbitrary() {
        return new DateSpanArbitraries()
                .arbitrary()
                .list()
                .ofMaxSize(6)
                .map(DateSpanSet::of)
                .withoutEdgeCases();
    }
}
