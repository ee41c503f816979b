// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * What somebody has made and measured, in a laboratory or in a film. It is a type of its own so that it is neither taken for a magnet on sale
 * nor for a theoretical limit.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Demonstration extends Serializable {

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
     * Returns how the sample was made.
     *
     * @return the process
     */
    MagnetProcess process();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("of", of());
    }

    /**
     * Starts a demonstration.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Demonstration}. */
    final class Builder extends ImmutableDemonstration.Builder {
        Builder() {}
    }
}
