// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.RecyclingTarget;
import org.ytterby.process.recycling.TargetRate;

/** Any {@link RecyclingTarget}. */
public final class RecyclingTargetArbitraries extends TypeProvider<RecyclingTarget> {

    /** Creates the provider. */
    public RecyclingTargetArbitraries() {
        super(RecyclingTarget.class);
    }

    @Override
    public RecyclingTarget example() {
        return new RecyclingTarget(TargetRate.RECOVERED_OF_RETIRED, 2025, 0.01, 2030, 0.4);
    }

    @Override
    public Arbitrary<RecyclingTarget> arbitrary() {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(3);
        return Combinators.combine(
                        Arbitraries.of(TargetRate.class),
                        Arbitraries.integers().between(2000, 2050),
                        shares,
                        Arbitraries.integers().between(1, 40),
                        shares)
                .as((rate, start, from, years, to) -> new RecyclingTarget(rate, start, from, start + years, to));
    }
}
