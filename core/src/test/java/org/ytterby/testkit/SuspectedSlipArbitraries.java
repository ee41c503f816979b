// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.SlipKind;
import org.ytterby.market.SuspectedSlip;

/** Any {@link SuspectedSlip}. */
public final class SuspectedSlipArbitraries extends TypeProvider<SuspectedSlip> {

    /** Creates the provider. */
    public SuspectedSlipArbitraries() {
        super(SuspectedSlip.class);
    }

    @Override
    public SuspectedSlip example() {
        return new SuspectedSlip(SlipKind.MASS_UNIT, 1000, 1.02, "t and kg");
    }

    @Override
    public Arbitrary<SuspectedSlip> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(SlipKind.class),
                        Arbitraries.doubles().between(0.001, 1000).ofScale(3))
                .as((kind, factor) -> new SuspectedSlip(kind, factor, 1.5, "any"));
    }
}
