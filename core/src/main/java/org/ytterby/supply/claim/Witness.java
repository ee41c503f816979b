// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A figure of a table that bears on a claim.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Witness extends Serializable {

    /**
     * Returns what the figure is of.
     *
     * @return the material and stage, such as {@code "REE MINING"}
     */
    String subject();

    /**
     * Returns the edition that prints it.
     *
     * @return the label of the edition, of several where the figure compares them
     */
    String edition();

    /**
     * Returns the year it is of.
     *
     * @return the calendar year
     */
    int year();

    /**
     * Returns how it was worked out.
     *
     * @return the figures as printed, such as {@code "e270,000 of e390,000"}
     */
    String figures();

    /**
     * Returns the figure in the unit of the claim.
     *
     * @return what it may be, empty for a day
     */
    Optional<Interval> value();

    /**
     * Returns whether it agrees.
     *
     * @return the agreement
     */
    Agreement agreement();

    /**
     * Returns the source.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the attributes. */
    @Value.Check
    default void check() {
        Checks.notBlank("subject", subject());
        Checks.notBlank("edition", edition());
        Checks.inRange("year", year(), 1900, 2200);
    }

    /**
     * Starts a witness.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Witness}. */
    final class Builder extends ImmutableWitness.Builder {
        Builder() {}
    }
}
