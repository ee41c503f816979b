// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.product.CompositionRange;

/**
 * The range of properties of the magnets of a family that are made, and what they consist of. It is a range over many grades: no grade has
 * all the upper ends.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FamilyFacts extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the family.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns how the magnets are made.
     *
     * @return the process
     */
    MagnetProcess process();

    /**
     * Returns the range of their properties at 20 &deg;C.
     *
     * @return the properties
     */
    MagnetProperties properties();

    /**
     * Returns where the properties come from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * Returns where the temperature coefficients come from.
     *
     * @return the evidence, empty if it is that of the other properties
     */
    Optional<Evidence> temperatureEvidence();

    /**
     * Returns what they consist of.
     *
     * @return the ranges, empty if none are stated
     */
    Optional<CompositionRange> composition();

    /**
     * Returns the composition in the words of the source.
     *
     * @return the words, empty if there are none
     */
    Optional<String> compositionNote();

    /**
     * Returns where the composition comes from.
     *
     * @return the evidence, empty if there is no composition
     */
    Optional<Evidence> compositionEvidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        if ((composition().isPresent() || compositionNote().isPresent())
                && compositionEvidence().isEmpty()) {
            throw Checks.refused("compositionEvidence", "be stated with a composition", "missing");
        }
    }

    /**
     * Starts the family facts.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link FamilyFacts}. */
    final class Builder extends ImmutableFamilyFacts.Builder {
        Builder() {}
    }
}
