// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.process.balance.NeededFeed;

/** Needed feeds. */
public final class NeededFeedArbitraries extends TypeProvider<NeededFeed> {

    /** Creates the provider. */
    public NeededFeedArbitraries() {
        super(NeededFeed.class);
    }

    @Override
    public NeededFeed example() {
        return FlowsheetBalance.backward(
                SampleFlowsheets.washingPlant(),
                new FeedAmountArbitraries().example(),
                "carbonate",
                Element.ND,
                3,
                SampleFlowsheets.assumed());
    }

    @Override
    public Arbitrary<NeededFeed> arbitrary() {
        return Combinators.combine(new BalanceArbitraries().arbitrary(), SplitArbitraries.ranges())
                .as((balance, times) -> new NeededFeed("product", Element.ND, 3, times, balance));
    }
}
