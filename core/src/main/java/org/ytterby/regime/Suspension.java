// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;

/**
 * A span in which provisions of other instruments do not operate. It ends nothing: after its last day they operate again by
 * themselves. An extension is one more suspension.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Suspension extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    String id();

    /**
     * Returns the instrument that suspends.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns what is suspended.
     *
     * @return identifiers of provisions, at least one
     */
    @Value.NaturalOrder
    NavigableSet<String> provisions();

    /**
     * Returns the days of the suspension.
     *
     * @return the span, its bounds as stated
     */
    DateSpan span();

    /**
     * Returns when it was made public, where that differs from the instrument.
     *
     * @return the publication, empty if it is that of the instrument
     */
    Optional<Publication> published();

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
        Checks.notEmpty("provisions", provisions());
    }

    /**
     * Starts a suspension.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suspension}. */
    final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
