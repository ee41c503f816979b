// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateBound;

/**
 * The end of provisions by something that came later: repeal, replacement, delisting, annulment. What was shipped before
 * the end stays as it was judged, except after an {@link EndingKind#ANNULMENT}, which is void from the start.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Ending extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    String id();

    /**
     * Returns how they end.
     *
     * @return the kind
     */
    EndingKind kind();

    /**
     * Returns the instrument that ends them.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns what ends.
     *
     * @return identifiers of provisions, at least one
     */
    @Value.NaturalOrder
    NavigableSet<String> provisions();

    /**
     * Returns the parties taken off the list of the provisions, which go on for the others.
     *
     * @return names as the listing has them, only for {@link EndingKind#DELISTING}; if none, the whole provision ends
     */
    @Value.NaturalOrder
    NavigableSet<String> members();

    /**
     * Returns up to when they operate.
     *
     * @return the bound: the last day, or the first day after if it is exclusive
     */
    DateBound until();

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
     * Returns the last day on which they operate.
     *
     * @return the day
     */
    default LocalDate lastDay() {
        return until().inclusive() ? until().date() : until().date().minusDays(1);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("instrument", instrument());
        Checks.notEmpty("provisions", provisions());
        if (!members().isEmpty() && kind() != EndingKind.DELISTING) {
            throw Checks.refused("members", "be empty unless the kind is DELISTING", members());
        }
    }

    /**
     * Starts an ending.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Ending}. */
    final class Builder extends ImmutableEnding.Builder {
        Builder() {}
    }
}
