// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.choice.MagnetRequirement;

/** Any {@link MagnetRequirement}. */
public final class MagnetRequirementArbitraries extends TypeProvider<MagnetRequirement> {

    /** Creates the provider. */
    public MagnetRequirementArbitraries() {
        super(MagnetRequirement.class);
    }

    @Override
    public MagnetRequirement example() {
        return MagnetRequirement.of(150, 500, 300);
    }

    @Override
    public Arbitrary<MagnetRequirement> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(20, 350).ofScale(1),
                        Arbitraries.doubles().between(0, 2000).ofScale(1),
                        Arbitraries.doubles().between(0, 500).ofScale(1))
                .as(MagnetRequirement::of);
    }
}
