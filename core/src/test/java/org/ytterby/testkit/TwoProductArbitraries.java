// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.metallurgy.TwoProduct;
import org.ytterby.quantity.MassFraction;

/** Three grades in order, the outer two apart. */
public final class TwoProductArbitraries extends TypeProvider<TwoProduct> {

    /** Creates the provider. */
    public TwoProductArbitraries() {
        super(TwoProduct.class);
    }

    @Override
    public TwoProduct example() {
        return new TwoProduct(MassFraction.ofPercent(8), MassFraction.ofPercent(60), MassFraction.ofPercent(3));
    }

    @Override
    public Arbitrary<TwoProduct> arbitrary() {
        return Arbitraries.doubles()
                .between(0, 1)
                .ofScale(4)
                .list()
                .ofSize(3)
                .map(n -> n.stream().sorted().toList())
                .filter(n -> n.get(0) < n.get(2))
                .map(n -> new TwoProduct(
                        MassFraction.of(n.get(1)), MassFraction.of(n.get(2)), MassFraction.of(n.get(0))));
    }
}
