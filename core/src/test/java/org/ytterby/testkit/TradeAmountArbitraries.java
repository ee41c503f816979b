// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.flow.TradeAmount;

/** Any {@link TradeAmount}. */
public final class TradeAmountArbitraries extends TypeProvider<TradeAmount> {

    /** Creates the provider. */
    public TradeAmountArbitraries() {
        super(TradeAmount.class);
    }

    @Override
    public TradeAmount example() {
        return new TradeAmount(3, 1, 711_000_000, 16_810_875_000L, 310_250_000);
    }

    @Override
    public Arbitrary<TradeAmount> arbitrary() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as((weighed, unweighed, quantity, value, unweighedValue) -> new TradeAmount(
                        weighed + unweighed,
                        unweighed,
                        weighed == 0 ? 0 : quantity,
                        (weighed == 0 ? 0 : value) + (unweighed == 0 ? 0 : unweighedValue),
                        unweighed == 0 ? 0 : unweighedValue));
    }
}
