// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.quantity.Interval;

/**
 * How one grade stands to a requirement, and what heavy rare earth it costs.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GradeAssessment extends Serializable {

    /**
     * Returns the grade, or the rule of a class of which no sheet is known.
     *
     * @return its identifier
     */
    String id();

    /**
     * Returns the family.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns what it is called.
     *
     * @return the designation
     */
    String designation();

    /**
     * Returns how it stands to each criterion.
     *
     * @return one finding for each, in their order
     */
    List<CriterionFinding> findings();

    /**
     * Returns dysprosium and terbium together.
     *
     * @return the mass fraction, empty if nobody states it
     */
    Optional<Interval> heavyRareEarths();

    /**
     * Returns dysprosium and terbium together if the class is reached by grain-boundary diffusion.
     *
     * @return the mass fraction, empty if no diffusion is considered or the content is not stated
     */
    Optional<Interval> diffusedHeavyRareEarths();

    /**
     * Returns where the temperature coefficient of coercivity comes from: the sheet, the class or the family.
     *
     * @return the evidence, empty if no coefficient was at hand
     */
    Optional<Evidence> coefficientEvidence();

    /**
     * Returns what the answer rests on besides the sheet.
     *
     * @return sentences without a full stop
     */
    List<String> assumptions();

    /**
     * Returns the weakest evidence used.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns whether the requirement is met.
     *
     * @return not met if one criterion is not, met if all are, open otherwise
     */
    @JsonIgnore
    default Answer answer() {
        return findings().stream()
                .map(CriterionFinding::answer)
                .reduce(Answer.MET, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("designation", designation());
        if (findings().size() != Criterion.values().length) {
            throw Checks.refused("findings", "be one for each criterion", findings());
        }
    }

    /**
     * Starts a grade assessment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeAssessment}. */
    final class Builder extends ImmutableGradeAssessment.Builder {
        Builder() {}
    }
}
