// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassUnit;

/** Masses in every unit, zero included. */
public final class MassArbitraries extends TypeProvider<Mass> {

    /** Creates the provider. */
    public MassArbitraries() {
        super(Mass.class);
    }

    @Override
    public Mass example() {
        return Mass.of(920, MassUnit.POUND);
    }

    @Override
    public Arbitrary<Mass> arbitrary() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(0, 1e6).ofScale(3),
                                Arbitraries.doubles().between(0, 1e-3).ofScale(12),
                                Arbitraries.of(0.0, 1.0, 1e-9, 1e12)),
                        Arbitraries.of(MassUnit.class))
                .as(Mass::of)
                .withoutEdgeCases();
    }
}
