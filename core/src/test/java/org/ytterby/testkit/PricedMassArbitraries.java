// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.chain.PricedMass;
import org.ytterby.quantity.Mass;

/** Any {@link PricedMass}. */
public final class PricedMassArbitraries extends TypeProvider<PricedMass> {

    /** Creates the provider. */
    public PricedMassArbitraries() {
        super(PricedMass.class);
    }

    @Override
    public PricedMass example() {
        return new PricedMass(Mass.ofKilograms(1.1768), new UnitPriceArbitraries().example());
    }

    @Override
    public Arbitrary<PricedMass> arbitrary() {
        return Combinators.combine(new MassArbitraries().arbitrary(), UnitPriceArbitraries.oxides())
                .as(PricedMass::new);
    }
}
