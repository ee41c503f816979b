// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;

/**
 * How a family of magnets stands to a requirement: by what is made, by theory and by what is planned, each apart.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SubstituteAssessment extends Serializable {

    /**
     * Returns the family.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns the requirement.
     *
     * @return the requirement
     */
    MagnetRequirement requirement();

    /**
     * Returns how far it can stand in.
     *
     * @return the fit
     */
    SubstituteFit fit();

    /**
     * Returns the grades on sale that meet every criterion.
     *
     * @return their identifiers
     */
    List<String> meetingGrades();

    /**
     * Returns the best answers of grades, family ranges and demonstrations, criterion by criterion. No single magnet need have them all.
     *
     * @return one finding for each criterion
     */
    List<CriterionFinding> made();

    /**
     * Returns the best answers of the theoretical limits.
     *
     * @return one finding for each criterion
     */
    List<CriterionFinding> theoretical();

    /**
     * Returns the best answers of the development targets.
     *
     * @return one finding for each criterion
     */
    List<CriterionFinding> planned();

    /**
     * Returns the criteria that nothing made is sure to meet, which bound its use.
     *
     * @return the criteria
     */
    Set<Criterion> boundBy();

    /**
     * Returns the weakest evidence used.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Holds a family against a requirement.
     *
     * @param family the family
     * @param requirement the requirement
     * @param catalogue the catalogue, with something known of the family
     * @param policy which temperature coefficients to use where a grade states none
     * @return how it stands
     * @throws IllegalArgumentException if the catalogue knows nothing of the family
     */
    static SubstituteAssessment of(
            MagnetFamily family, MagnetRequirement requirement, MagnetCatalogue catalogue, CoefficientPolicy policy) {
        return Substitution.assess(family, requirement, catalogue, policy);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        int criteria = Criterion.values().length;
        if (made().size() != criteria
                || theoretical().size() != criteria
                || planned().size() != criteria) {
            throw org.ytterby.internal.Checks.refused("findings", "be one for each criterion", made());
        }
    }

    /**
     * Starts a substitute assessment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubstituteAssessment}. */
    final class Builder extends ImmutableSubstituteAssessment.Builder {
        Builder() {}
    }
}
