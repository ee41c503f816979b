// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.run.MonthSeries;
import org.ytterby.scenario.run.PlantMonths;

/** Any {@link PlantMonths}. */
public final class PlantMonthsArbitraries extends TypeProvider<PlantMonths> {

    /** Creates the provider. */
    public PlantMonthsArbitraries() {
        super(PlantMonths.class);
    }

    @Override
    public PlantMonths example() {
        return PlantMonths.builder()
                .asked(MonthSeries.of(12.5, 12.5, 12.5))
                .made(MonthSeries.of(12.5, 6, 6))
                .fromStock(MonthSeries.of(0, 2.5, 1.5))
                .stock(new StockMonthsArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PlantMonths> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(PlantMonthsArbitraries::of);
    }

    static Arbitrary<PlantMonths> of(int months) {
        return Combinators.combine(
                        MonthSeriesArbitraries.tonnes(months),
                        MonthSeriesArbitraries.tonnes(months),
                        MonthSeriesArbitraries.tonnes(months),
                        StockMonthsArbitraries.of(months).optional())
                .as((asked, made, fromStock, stock) -> PlantMonths.builder()
                        .asked(asked)
                        .made(made)
                        .fromStock(fromStock)
                        .stock(stock)
                        .build());
    }
}
