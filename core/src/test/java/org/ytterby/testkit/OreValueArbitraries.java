// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.market.basket.OreValue;
import org.ytterby.quantity.MassFraction;

/** Any {@link OreValue}. */
public final class OreValueArbitraries extends TypeProvider<OreValue> {

    /** Creates the provider. */
    public OreValueArbitraries() {
        super(OreValue.class);
    }

    @Override
    public OreValue example() {
        return OreValue.of(
                new BasketPriceArbitraries().example(),
                MassFraction.ofPercent(2.5),
                ElementVector.of(Map.of(Element.ND, 0.8)));
    }

    @Override
    public Arbitrary<OreValue> arbitrary() {
        return Combinators.combine(
                        new BasketPriceArbitraries().arbitrary(),
                        Arbitraries.doubles().between(0, 1).ofScale(4))
                .as((basket, grade) -> OreValue.of(basket, MassFraction.of(grade)));
    }
}
