// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.choice.CoefficientPolicy;
import org.ytterby.product.choice.SubstituteAssessment;
import org.ytterby.product.magnet.MagnetFamily;

/** Any {@link SubstituteAssessment}. */
public final class SubstituteAssessmentArbitraries extends TypeProvider<SubstituteAssessment> {

    /** Creates the provider. */
    public SubstituteAssessmentArbitraries() {
        super(SubstituteAssessment.class);
    }

    @Override
    public SubstituteAssessment example() {
        return SubstituteAssessment.of(
                MagnetFamily.IRON_NITRIDE,
                new MagnetRequirementArbitraries().example(),
                new MagnetCatalogueArbitraries().example(),
                CoefficientPolicy.STATED_ONLY);
    }

    @Override
    public Arbitrary<SubstituteAssessment> arbitrary() {
        return Combinators.combine(
                        new MagnetRequirementArbitraries().arbitrary(), Arbitraries.of(CoefficientPolicy.class))
                .as((requirement, policy) -> SubstituteAssessment.of(
                        MagnetFamily.NDFEB, requirement, new MagnetCatalogueArbitraries().example(), policy));
    }
}
