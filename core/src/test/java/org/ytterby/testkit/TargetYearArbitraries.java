// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.TargetYear;
import org.ytterby.quantity.Interval;

/** Any {@link TargetYear}. */
public final class TargetYearArbitraries extends TypeProvider<TargetYear> {

    /** Creates the provider. */
    public TargetYearArbitraries() {
        super(TargetYear.class);
    }

    @Override
    public TargetYear example() {
        return TargetYear.of(new RecyclingTargetArbitraries().example(), 2030, 900, 200, Interval.of(0.7, 0.95));
    }

    @Override
    public Arbitrary<TargetYear> arbitrary() {
        return Combinators.combine(
                        new RecyclingTargetArbitraries().arbitrary(),
                        Arbitraries.integers().between(1990, 2100),
                        Arbitraries.doubles().between(0, 1e5).ofScale(3),
                        Arbitraries.doubles().between(0, 1e5).ofScale(3),
                        RecyclingStepArbitraries.recoveries())
                .as(TargetYear::of);
    }
}
