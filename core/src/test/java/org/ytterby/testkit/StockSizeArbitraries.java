// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.StockSize;

/** Stocks as a mass and as days of use. */
public final class StockSizeArbitraries extends TypeProvider<StockSize> {

    /** Creates the provider. */
    public StockSizeArbitraries() {
        super(StockSize.class);
    }

    @Override
    public StockSize example() {
        return new StockSize.DaysOfUse(45);
    }

    @Override
    public Arbitrary<StockSize> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 3650).map(StockSize.DaysOfUse::new),
                new ElementTonnesArbitraries().arbitrary().map(StockSize.Held::new));
    }
}
