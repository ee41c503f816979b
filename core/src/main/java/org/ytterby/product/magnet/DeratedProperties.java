// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Remanence and intrinsic coercivity at a temperature.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DeratedProperties extends Serializable {

    /**
     * Returns the temperature.
     *
     * @return degrees Celsius
     */
    double celsius();

    /**
     * Returns the remanence.
     *
     * @return the flux density, empty if value or coefficient is not stated, or the line has left zero
     */
    Optional<MagneticRange> remanence();

    /**
     * Returns the intrinsic coercivity.
     *
     * @return the field strength, empty if value or coefficient is not stated, or the line has left zero
     */
    Optional<MagneticRange> intrinsicCoercivity();

    /**
     * Returns what a reader has to know.
     *
     * @return the flags, none if the temperature is in the stated range and both values are stated
     */
    Set<Flag> flags();

    /** What a reader of derated values has to know. */
    enum Flag {
        /** The temperature is outside the range in which the lines are stated to hold. */
        OUTSIDE_VALID_RANGE,
        /** The line of the remanence is below zero at this temperature for some of its coefficients. */
        REMANENCE_LINE_BELOW_ZERO,
        /** The line of the intrinsic coercivity is below zero at this temperature for some of its coefficients. */
        COERCIVITY_LINE_BELOW_ZERO,
        /** The remanence or its coefficient is not stated. */
        REMANENCE_NOT_STATED,
        /** The intrinsic coercivity or its coefficient is not stated. */
        COERCIVITY_NOT_STATED
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(celsius() >= -273.15 && celsius() < Double.POSITIVE_INFINITY)) {
            throw org.ytterby.internal.Checks.refused("celsius", "be finite and above absolute zero", celsius());
        }
    }

    /**
     * Starts the derated properties.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link DeratedProperties}. */
    final class Builder extends ImmutableDeratedProperties.Builder {
        Builder() {}
    }
}
