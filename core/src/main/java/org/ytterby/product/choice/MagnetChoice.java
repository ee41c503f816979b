// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.product.magnet.MagnetCatalogue;

/**
 * Every grade and class of a catalogue held against a requirement.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetChoice extends Serializable {

    /**
     * Returns the requirement.
     *
     * @return the requirement
     */
    MagnetRequirement requirement();

    /**
     * Returns which temperature coefficients were used where a grade states none.
     *
     * @return the policy
     */
    CoefficientPolicy policy();

    /**
     * Returns the diffusion considered.
     *
     * @return the diffusion, empty if none is
     */
    Optional<GrainBoundaryDiffusion> diffusion();

    /**
     * Returns how each grade stands.
     *
     * @return the grades that meet it first, then the open ones, then the others; within each the lowest heavy rare earth first, unstated last
     */
    List<GradeAssessment> assessments();

    /**
     * Holds every grade and class of a catalogue against a requirement.
     *
     * @param requirement the requirement
     * @param catalogue the catalogue
     * @param policy which temperature coefficients to use where a grade states none
     * @return how each stands
     */
    static MagnetChoice of(MagnetRequirement requirement, MagnetCatalogue catalogue, CoefficientPolicy policy) {
        return Chooser.choose(requirement, catalogue, policy, Optional.empty());
    }

    /**
     * Holds every grade and class of a catalogue against a requirement and says what diffusion would save.
     *
     * @param requirement the requirement
     * @param catalogue the catalogue
     * @param policy which temperature coefficients to use where a grade states none
     * @param diffusion the diffusion
     * @return how each stands
     */
    static MagnetChoice of(
            MagnetRequirement requirement,
            MagnetCatalogue catalogue,
            CoefficientPolicy policy,
            GrainBoundaryDiffusion diffusion) {
        return Chooser.choose(requirement, catalogue, policy, Optional.of(diffusion));
    }

    /**
     * Returns the grades with an answer.
     *
     * @param answer the answer
     * @return the assessments, in order
     */
    default List<GradeAssessment> with(Answer answer) {
        return assessments().stream().filter(grade -> grade.answer() == answer).toList();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {}

    /**
     * Starts a magnet choice.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetChoice}. */
    final class Builder extends ImmutableMagnetChoice.Builder {
        Builder() {}
    }
}
