// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.requirement.MagnetRequirement;
import org.ytterby.regime.requirement.MagnetRequirements;

/** The lines of random checklists. */
public final class MagnetRequirementArbitraries extends TypeProvider<MagnetRequirement> {

    /** Creates the provider of {@link MagnetRequirement}. */
    public MagnetRequirementArbitraries() {
        super(MagnetRequirement.class);
    }

    @Override
    public MagnetRequirement example() {
        return MagnetRequirements.of(new MagnetProductArbitraries().example(), new MagnetRulesArbitraries().example())
                .get(2);
    }

    @Override
    public Arbitrary<MagnetRequirement> arbitrary() {
        return Combinators.combine(new MagnetProductArbitraries().arbitrary(), new MagnetRulesArbitraries().arbitrary())
                .as(MagnetRequirements::of)
                .flatMap(lines -> Arbitraries.of(lines));
    }
}
