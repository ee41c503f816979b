// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.market.basket.Charge;

/** Any {@link Charge}. */
public final class ChargeArbitraries extends TypeProvider<Charge> {

    /** Creates the provider. */
    public ChargeArbitraries() {
        super(Charge.class);
    }

    @Override
    public Charge example() {
        return new Charge("thorium penalty", new MoneyArbitraries().example());
    }

    @Override
    public Arbitrary<Charge> arbitrary() {
        return new MoneyArbitraries().arbitrary().map(money -> new Charge("any", money));
    }
}
