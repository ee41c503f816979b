// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.flow.FlowSum;
import org.ytterby.supply.flow.TradeArea;

/** Any {@link FlowSum}. */
public final class FlowSumArbitraries extends TypeProvider<FlowSum> {

    /** Creates the provider. */
    public FlowSumArbitraries() {
        super(FlowSum.class);
    }

    @Override
    public FlowSum example() {
        return new FlowSum(
                "Rare earths",
                2021,
                TradeArea.ofCode(156),
                TradeArea.ofCode(842),
                new TradeAmountArbitraries().example());
    }

    @Override
    public Arbitrary<FlowSum> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("Rare earths", "Nickel", "Copper"),
                        Arbitraries.oneOf(
                                Arbitraries.of(1900, 2199),
                                Arbitraries.integers().between(2020, 2022)),
                        new TradeAreaArbitraries().arbitrary(),
                        new TradeAreaArbitraries().arbitrary(),
                        new TradeAmountArbitraries().arbitrary().filter(amount -> amount.rows() > 0))
                .as(FlowSum::new);
    }
}
