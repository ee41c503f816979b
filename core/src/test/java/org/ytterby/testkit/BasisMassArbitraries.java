// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;

/** Masses on every basis. */
public final class BasisMassArbitraries extends TypeProvider<BasisMass> {

    /** Creates the provider. */
    public BasisMassArbitraries() {
        super(BasisMass.class);
    }

    @Override
    public BasisMass example() {
        return BasisMass.of(Mass.ofTonnes(45500), Basis.REO);
    }

    @Override
    public Arbitrary<BasisMass> arbitrary() {
        return Combinators.combine(new MassArbitraries().arbitrary(), new BasisArbitraries().arbitrary())
                .as(BasisMass::of)
                .withoutEdgeCases();
    }
}
