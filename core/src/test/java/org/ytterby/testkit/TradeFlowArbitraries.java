// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.TradeFlow;

/** Any {@link TradeFlow}. */
public final class TradeFlowArbitraries extends TypeProvider<TradeFlow> {

    /** Creates the provider. */
    public TradeFlowArbitraries() {
        super(TradeFlow.class);
    }

    @Override
    public TradeFlow example() {
        return new TradeFlow(Country.CN, Country.JP, 12.5);
    }

    @Override
    public Arbitrary<TradeFlow> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(Country.class),
                        Arbitraries.doubles().between(0.01, 1000).ofScale(2))
                .filter((from, to, amount) -> from != to)
                .as(TradeFlow::new);
    }
}
