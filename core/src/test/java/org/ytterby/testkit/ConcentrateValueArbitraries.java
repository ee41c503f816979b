// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.basket.ConcentrateValue;
import org.ytterby.quantity.MassFraction;

/** Any {@link ConcentrateValue}. */
public final class ConcentrateValueArbitraries extends TypeProvider<ConcentrateValue> {

    /** Creates the provider. */
    public ConcentrateValueArbitraries() {
        super(ConcentrateValue.class);
    }

    @Override
    public ConcentrateValue example() {
        return ConcentrateValue.of(
                new BasketPriceArbitraries().example(),
                MassFraction.ofPercent(45),
                new PayTermsArbitraries().example());
    }

    @Override
    public Arbitrary<ConcentrateValue> arbitrary() {
        return Combinators.combine(new BasketPriceArbitraries().arbitrary(), new PayTermsArbitraries().arbitrary())
                .as((basket, terms) -> ConcentrateValue.of(basket, MassFraction.of(0.45), terms));
    }
}
