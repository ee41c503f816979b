// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.balance.RangeDistribution;
import org.ytterby.process.balance.SampledBalance;

/** Sampled balances. */
public final class SampledBalanceArbitraries extends TypeProvider<SampledBalance> {

    /** Creates the provider. */
    public SampledBalanceArbitraries() {
        super(SampledBalance.class);
    }

    @Override
    public SampledBalance example() {
        return new SampledBalance(
                1000, RangeDistribution.TRIANGULAR, "none", List.of(new SampledAmountArbitraries().example()));
    }

    @Override
    public Arbitrary<SampledBalance> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(RangeDistribution.class),
                        new SampledAmountArbitraries().arbitrary().list().ofMaxSize(3))
                .as((draws, distribution, amounts) -> new SampledBalance(draws, distribution, "any", amounts));
    }
}
