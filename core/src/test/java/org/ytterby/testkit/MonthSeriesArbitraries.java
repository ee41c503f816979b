// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.run.MonthSeries;

/** Any {@link MonthSeries}. */
public final class MonthSeriesArbitraries extends TypeProvider<MonthSeries> {

    /** Creates the provider. */
    public MonthSeriesArbitraries() {
        super(MonthSeries.class);
    }

    @Override
    public MonthSeries example() {
        return MonthSeries.of(0, 2.5, 1);
    }

    @Override
    public Arbitrary<MonthSeries> arbitrary() {
        return Arbitraries.doubles()
                .between(-1e9, 1e9)
                .array(double[].class)
                .ofMaxSize(12)
                .map(MonthSeries::of);
    }

    /** Tonnes of so many months. */
    static Arbitrary<MonthSeries> tonnes(int months) {
        return fractions(months, 1e6);
    }

    /** Numbers from 0 to a largest, for so many months. */
    static Arbitrary<MonthSeries> fractions(int months, double largest) {
        return Arbitraries.doubles()
                .between(0, largest)
                .array(double[].class)
                .ofSize(months)
                .map(MonthSeries::of);
    }

    /** How long a run may be. */
    static Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 5);
    }
}
