// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a fact rests on: its source and how far it can be trusted.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Evidence extends Serializable {

    /**
     * Returns where the fact was found.
     *
     * @return the source
     */
    Source source();

    /**
     * Returns how far the fact can be trusted.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns a remark for the reader.
     *
     * @return the note, not blank, empty if there is none
     */
    Optional<String> note();

    /**
     * Returns the weakest confidence among some evidence.
     *
     * @param evidence the evidence, at least one piece
     * @return the weakest confidence
     * @throws IllegalArgumentException if there is no evidence
     */
    static Confidence weakest(Collection<Evidence> evidence) {
        return Confidence.weakest(Checks.notEmpty("evidence", evidence).stream()
                .map(Evidence::confidence)
                .toList());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        note().ifPresent(note -> Checks.notBlank("note", note));
    }

    /**
     * Starts a piece of evidence.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
