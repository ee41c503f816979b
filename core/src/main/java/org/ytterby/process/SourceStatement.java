// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * What a source says about a route that the balance does not compute with, such as the output of a year.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SourceStatement extends Serializable {

    /**
     * Returns what is said.
     *
     * @return the statement
     */
    String statement();

    /**
     * Returns the part of the flowsheet it is about.
     *
     * @return the identifier of an operation, a feed or an outlet, empty if it is about the whole
     */
    Optional<String> about();

    /**
     * Returns who says it.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("statement", statement());
    }

    /**
     * Starts a claim.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceStatement}. */
    final class Builder extends ImmutableSourceStatement.Builder {
        Builder() {}
    }
}
