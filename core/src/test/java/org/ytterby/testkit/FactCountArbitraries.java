// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.FactCount;

/** Missing facts with small and large counts. */
public final class FactCountArbitraries extends TypeProvider<FactCount> {

    /** Creates the provider of {@link FactCount}. */
    public FactCountArbitraries() {
        super(FactCount.class);
    }

    @Override
    public FactCount example() {
        return new FactCount(new MissingFactArbitraries().example(), 12);
    }

    @Override
    public Arbitrary<FactCount> arbitrary() {
        return Combinators.combine(
                        new MissingFactArbitraries().arbitrary(),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .as(FactCount::new);
    }
}
