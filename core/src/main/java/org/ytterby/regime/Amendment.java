// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.time.PartialDate;

/**
 * A change that one instrument makes to another: provisions that end on the eve of the change and provisions that begin
 * with it. Before the amendment is known the old words go on and the new ones are not there.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Amendment extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    String id();

    /**
     * Returns the instrument that amends.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns the instrument that is amended.
     *
     * @return the identifier of the instrument
     */
    String amends();

    /**
     * Returns the first day of the new words.
     *
     * @return the date, empty for a proposal that has none yet
     */
    Optional<PartialDate> validFrom();

    /**
     * Returns the provisions of the amended instrument that end.
     *
     * @return identifiers of provisions
     */
    @Value.NaturalOrder
    NavigableSet<String> ends();

    /**
     * Returns the provisions that begin.
     *
     * @return identifiers of provisions, which are known only when this amendment is
     */
    @Value.NaturalOrder
    NavigableSet<String> adds();

    /**
     * Returns whether it is only proposed, and then it changes nothing.
     *
     * @return whether it is a proposal; by default it is law
     */
    @Value.Default
    default boolean proposed() {
        return false;
    }

    /**
     * Returns how sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns a remark.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("instrument", instrument());
        Checks.notBlank("amends", amends());
        if (validFrom().isEmpty() && !proposed()) {
            throw Checks.refused("validFrom", "be given unless the amendment is proposed", "missing");
        }
    }

    /**
     * Starts an amendment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Amendment}. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
