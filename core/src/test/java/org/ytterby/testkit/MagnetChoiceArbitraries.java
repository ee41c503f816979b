// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.choice.CoefficientPolicy;
import org.ytterby.product.choice.MagnetChoice;

/** Any {@link MagnetChoice}. */
public final class MagnetChoiceArbitraries extends TypeProvider<MagnetChoice> {

    /** Creates the provider. */
    public MagnetChoiceArbitraries() {
        super(MagnetChoice.class);
    }

    @Override
    public MagnetChoice example() {
        return MagnetChoice.of(
                new MagnetRequirementArbitraries().example(),
                new MagnetCatalogueArbitraries().example(),
                CoefficientPolicy.FAMILY_RANGE,
                new GrainBoundaryDiffusionArbitraries().example());
    }

    @Override
    public Arbitrary<MagnetChoice> arbitrary() {
        return Combinators.combine(
                        new MagnetRequirementArbitraries().arbitrary(),
                        new MagnetCatalogueArbitraries().arbitrary(),
                        Arbitraries.of(CoefficientPolicy.class))
                .as((requirement, catalogue, policy) -> MagnetChoice.of(requirement, catalogue, policy));
    }
}
