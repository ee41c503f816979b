// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.run.DemandMonths;
import org.ytterby.scenario.run.MonthSeries;

/** Any {@link DemandMonths}. */
public final class DemandMonthsArbitraries extends TypeProvider<DemandMonths> {

    /** Creates the provider. */
    public DemandMonthsArbitraries() {
        super(DemandMonths.class);
    }

    @Override
    public DemandMonths example() {
        return DemandMonths.builder()
                .need(MonthSeries.of(10, 10, 10))
                .replaced(MonthSeries.of(0, 1, 2))
                .produced(MonthSeries.of(10, 6, 4))
                .fromPlantStocks(MonthSeries.of(0, 0.5, 0.25))
                .fromOwnStock(MonthSeries.of(0, 2.5, 1.5))
                .stock(new StockMonthsArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<DemandMonths> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(DemandMonthsArbitraries::of);
    }

    static Arbitrary<DemandMonths> of(int months) {
        Arbitrary<List<MonthSeries>> tonnes =
                MonthSeriesArbitraries.tonnes(months).list().ofSize(5);
        return Combinators.combine(tonnes, StockMonthsArbitraries.of(months).optional())
                .as((series, stock) -> DemandMonths.builder()
                        .need(series.get(0))
                        .replaced(series.get(1))
                        .produced(series.get(2))
                        .fromPlantStocks(series.get(3))
                        .fromOwnStock(series.get(4))
                        .stock(stock)
                        .build());
    }
}
