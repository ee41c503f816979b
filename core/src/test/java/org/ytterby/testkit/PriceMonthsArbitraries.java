// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.run.MonthSeries;
import org.ytterby.scenario.run.PriceMonths;

/** Any {@link PriceMonths}. */
public final class PriceMonthsArbitraries extends TypeProvider<PriceMonths> {

    /** Creates the provider. */
    public PriceMonthsArbitraries() {
        super(PriceMonths.class);
    }

    @Override
    public PriceMonths example() {
        return PriceMonths.builder()
                .shift(MonthSeries.of(0, -0.05, -0.25))
                .change(MonthSeries.of(0, 0.1, 0.5))
                .build();
    }

    @Override
    public Arbitrary<PriceMonths> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(PriceMonthsArbitraries::of);
    }

    static Arbitrary<PriceMonths> of(int months) {
        Arbitrary<MonthSeries> shifts = Arbitraries.doubles()
                .between(-1, 0)
                .array(double[].class)
                .ofSize(months)
                .map(MonthSeries::of);
        return Combinators.combine(shifts, MonthSeriesArbitraries.tonnes(months))
                .as((shift, change) ->
                        PriceMonths.builder().shift(shift).change(change).build());
    }
}
