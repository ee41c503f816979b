// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.balance.SampledAmount;

/** Spreads with percentiles in order. */
public final class SampledAmountArbitraries extends TypeProvider<SampledAmount> {

    /** Creates the provider. */
    public SampledAmountArbitraries() {
        super(SampledAmount.class);
    }

    @Override
    public SampledAmount example() {
        return new SampledAmount("carbonate", Element.ND, 3, 0.5, 2, 2.25, 3, 3.75, 4);
    }

    @Override
    public Arbitrary<SampledAmount> arbitrary() {
        return Arbitraries.doubles()
                .between(0, 1e3)
                .ofScale(3)
                .list()
                .ofSize(5)
                .map(n -> n.stream().sorted().toList())
                .map(n -> new SampledAmount(
                        "any", Element.DY, n.get(2), 1, n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
    }
}
