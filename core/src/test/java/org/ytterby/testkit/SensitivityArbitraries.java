// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.balance.Sensitivity;

/** Sensitivities of either sign. */
public final class SensitivityArbitraries extends TypeProvider<Sensitivity> {

    /** Creates the provider. */
    public SensitivityArbitraries() {
        super(Sensitivity.class);
    }

    @Override
    public Sensitivity example() {
        return new Sensitivity("float>roast", 0.7, 120, 1);
    }

    @Override
    public Arbitrary<Sensitivity> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.doubles().between(-1e3, 1e3).ofScale(3))
                .as((share, slope) -> new Sensitivity("a>b", share, slope, slope / 1e3));
    }
}
