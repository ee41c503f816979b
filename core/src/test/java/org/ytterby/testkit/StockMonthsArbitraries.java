// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.run.MonthSeries;
import org.ytterby.scenario.run.StockMonths;

/** Any {@link StockMonths}. */
public final class StockMonthsArbitraries extends TypeProvider<StockMonths> {

    /** Creates the provider. */
    public StockMonthsArbitraries() {
        super(StockMonths.class);
    }

    @Override
    public StockMonths example() {
        return StockMonths.builder()
                .startTonnes(4)
                .levels(MonthSeries.of(4, 1.5, 0))
                .usedUp(LocalDate.of(2026, 3, 18))
                .build();
    }

    @Override
    public Arbitrary<StockMonths> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(StockMonthsArbitraries::of);
    }

    static Arbitrary<StockMonths> of(int months) {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e6),
                        MonthSeriesArbitraries.tonnes(months),
                        Arbitraries.integers()
                                .between(0, 1000)
                                .map(LocalDate.of(2026, 1, 1)::plusDays)
                                .optional())
                .as((start, levels, usedUp) -> StockMonths.builder()
                        .startTonnes(start)
                        .levels(levels)
                        .usedUp(usedUp)
                        .build());
    }
}
