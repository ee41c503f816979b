// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.FlowsheetBalance;

/** Balances of any flowsheet, exact and in bounds. */
public final class BalanceArbitraries extends TypeProvider<Balance> {

    /** Creates the provider. */
    public BalanceArbitraries() {
        super(Balance.class);
    }

    @Override
    public Balance example() {
        return FlowsheetBalance.forward(
                SampleFlowsheets.washingPlant(),
                List.of(new FeedAmountArbitraries().example()),
                SampleFlowsheets.assumed());
    }

    @Override
    public Arbitrary<Balance> arbitrary() {
        return Combinators.combine(new FlowsheetArbitraries().arbitrary(), new FeedAmountArbitraries().arbitrary())
                .as((route, feed) -> FlowsheetBalance.forward(route, List.of(feed)));
    }
}
