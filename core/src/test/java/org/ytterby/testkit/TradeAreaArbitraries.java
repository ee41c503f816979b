// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.supply.flow.TradeArea;

/** Any {@link TradeArea}. */
public final class TradeAreaArbitraries extends TypeProvider<TradeArea> {

    /** Creates the provider. */
    public TradeAreaArbitraries() {
        super(TradeArea.class);
    }

    @Override
    public TradeArea example() {
        return TradeArea.ofCode(842);
    }

    @Override
    public Arbitrary<TradeArea> arbitrary() {
        return Arbitraries.oneOf(
                        Arbitraries.of(842, 840, 490, 158, 156, 276, 251, 736, 1, 999),
                        Arbitraries.integers().between(1, 999))
                .map(TradeArea::ofCode);
    }
}
