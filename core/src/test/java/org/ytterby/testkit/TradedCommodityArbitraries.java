// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;
import org.ytterby.supply.flow.TradedCommodity;

/** Any {@link TradedCommodity}. */
public final class TradedCommodityArbitraries extends TypeProvider<TradedCommodity> {

    /** Creates the provider. */
    public TradedCommodityArbitraries() {
        super(TradedCommodity.class);
    }

    @Override
    public TradedCommodity example() {
        return new TradedCommodity(
                "Rare earths", Set.of(HsCode.of("280530"), HsCode.of("284610"), HsCode.of("284690")));
    }

    @Override
    public Arbitrary<TradedCommodity> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("Rare earths", "Nickel", "Copper", "Zn, \"slab\""),
                        Arbitraries.integers()
                                .between(10_000, 999_999)
                                .map(code -> HsCode.of(code < 100_000 ? "0" + code : Integer.toString(code)))
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as(TradedCommodity::new);
    }
}
