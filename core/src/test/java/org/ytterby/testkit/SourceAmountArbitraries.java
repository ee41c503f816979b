// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.flow.SourceAmount;
import org.ytterby.supply.flow.TradeArea;

/** Any {@link SourceAmount}. */
public final class SourceAmountArbitraries extends TypeProvider<SourceAmount> {

    /** Creates the provider. */
    public SourceAmountArbitraries() {
        super(SourceAmount.class);
    }

    @Override
    public SourceAmount example() {
        return new SourceAmount(TradeArea.ofCode(156), new TradeAmountArbitraries().example());
    }

    @Override
    public Arbitrary<SourceAmount> arbitrary() {
        return Combinators.combine(new TradeAreaArbitraries().arbitrary(), new TradeAmountArbitraries().arbitrary())
                .as(SourceAmount::new);
    }
}
