// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.product.choice.CoefficientPolicy;
import org.ytterby.product.choice.GradeAssessment;
import org.ytterby.product.choice.MagnetChoice;

/** Any {@link GradeAssessment}. */
public final class GradeAssessmentArbitraries extends TypeProvider<GradeAssessment> {

    /** Creates the provider. */
    public GradeAssessmentArbitraries() {
        super(GradeAssessment.class);
    }

    @Override
    public GradeAssessment example() {
        return MagnetChoice.of(
                        new MagnetRequirementArbitraries().example(),
                        new MagnetCatalogueArbitraries().example(),
                        CoefficientPolicy.FAMILY_RANGE,
                        new GrainBoundaryDiffusionArbitraries().example())
                .assessments()
                .get(0);
    }

    @Override
    public Arbitrary<GradeAssessment> arbitrary() {
        return new MagnetChoiceArbitraries()
                .arbitrary()
                .filter(choice -> !choice.assessments().isEmpty())
                .map(choice -> choice.assessments().get(0));
    }
}
