// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.quantity.MassFraction;

/** Fractions from 0 to 1, both included, and traces. */
public final class MassFractionArbitraries extends TypeProvider<MassFraction> {

    /** Creates the provider. */
    public MassFractionArbitraries() {
        super(MassFraction.class);
    }

    @Override
    public MassFraction example() {
        return MassFraction.ofPpm(2413);
    }

    @Override
    public Arbitrary<MassFraction> arbitrary() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 1e-6).ofScale(12),
                        Arbitraries.of(0.0, 1.0, Math.nextDown(1.0), Double.MIN_VALUE))
                .map(MassFraction::of)
                .withoutEdgeCases();
    }
}
