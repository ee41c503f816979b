// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.StockYear;

/** Any {@link StockYear}. */
public final class StockYearArbitraries extends TypeProvider<StockYear> {

    /** Creates the provider. */
    public StockYearArbitraries() {
        super(StockYear.class);
    }

    @Override
    public StockYear example() {
        return new StockYear(2030, 120, 14.5, 610.25);
    }

    @Override
    public Arbitrary<StockYear> arbitrary() {
        Arbitrary<Double> tonnes = Arbitraries.doubles().between(0, 1000000.0).ofScale(4);
        return Combinators.combine(Arbitraries.integers().between(1950, 2200), tonnes, tonnes, tonnes)
                .as(StockYear::new);
    }
}
