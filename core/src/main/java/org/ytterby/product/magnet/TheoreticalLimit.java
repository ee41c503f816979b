// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * What theory allows a compound: a bound that nothing made of it has to reach. It is a type of its own so that it is never taken for a
 * property of a magnet.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TheoreticalLimit extends Serializable {

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
     * Returns what the values are of.
     *
     * @return the phase, sample or product, not blank
     */
    String of();

    /**
     * Returns the properties.
     *
     * @return the properties
     */
    MagnetProperties properties();

    /**
     * Returns where they come from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * Returns where the temperatures come from, if it is less sure than the rest.
     *
     * @return the evidence, empty if it is that of the rest
     */
    Optional<Evidence> thermalEvidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("of", of());
    }

    /**
     * Starts a theoretical limit.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TheoreticalLimit}. */
    final class Builder extends ImmutableTheoreticalLimit.Builder {
        Builder() {}
    }
}
