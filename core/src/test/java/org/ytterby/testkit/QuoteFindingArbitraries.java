// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.market.QuoteFinding;

/** Any {@link QuoteFinding}. */
public final class QuoteFindingArbitraries extends TypeProvider<QuoteFinding> {

    /** Creates the provider. */
    public QuoteFindingArbitraries() {
        super(QuoteFinding.class);
    }

    @Override
    public QuoteFinding example() {
        return QuoteFinding.builder()
                .neighbour(new UnitPriceArbitraries().example())
                .ratio(1020)
                .band(3)
                .addSlips(new SuspectedSlipArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<QuoteFinding> arbitrary() {
        return Arbitraries.doubles()
                .between(0.2, 5)
                .ofScale(2)
                .map(ratio -> QuoteFinding.builder()
                        .neighbour(new UnitPriceArbitraries().example())
                        .ratio(ratio)
                        .band(2)
                        .build());
    }
}
