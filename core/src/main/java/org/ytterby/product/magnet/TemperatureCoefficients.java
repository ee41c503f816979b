// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * How remanence and intrinsic coercivity change with temperature, as straight lines through their values at 20 &deg;C:
 * Br(T) = Br(20) (1 + &alpha;/100 (T - 20)) and Hcj(T) = Hcj(20) (1 + &beta;/100 (T - 20)). A line holds in a stated range only; real
 * coercivity bends.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TemperatureCoefficients extends Serializable {

    /**
     * Returns &alpha;, the change of remanence.
     *
     * @return percent of the value at 20 &deg;C per degree, negative if it falls, empty if it is not stated
     */
    Optional<Interval> remanencePercentPerCelsius();

    /**
     * Returns &beta;, the change of intrinsic coercivity. It is negative for rare-earth magnets and positive for ferrite.
     *
     * @return percent of the value at 20 &deg;C per degree, empty if it is not stated
     */
    Optional<Interval> coercivityPercentPerCelsius();

    /**
     * Returns the temperatures at which the lines hold.
     *
     * @return degrees Celsius, both ends included, 20 among them
     */
    Interval validCelsius();

    /** The temperature that values of data sheets hold at, in degrees Celsius. */
    double REFERENCE_CELSIUS = 20;

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!validCelsius().contains(REFERENCE_CELSIUS)
                || !Double.isFinite(validCelsius().width())) {
            throw Checks.refused("validCelsius", "be bounded and contain 20", validCelsius());
        }
        if (!(validCelsius().lower() >= -273.15)) {
            throw Checks.refused("validCelsius", "lie above absolute zero", validCelsius());
        }
        remanencePercentPerCelsius().ifPresent(alpha -> steep("remanencePercentPerCelsius", alpha));
        coercivityPercentPerCelsius().ifPresent(beta -> steep("coercivityPercentPerCelsius", beta));
    }

    private static void steep(String path, Interval coefficient) {
        if (!Interval.of(-5, 5).encloses(coefficient)) { // no magnet on sale loses 5 % a degree: a fraction or a slip
            throw Checks.refused(path, "be within [-5, 5] percent per degree", coefficient);
        }
    }

    /**
     * Starts a temperature coefficients.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TemperatureCoefficients}. */
    final class Builder extends ImmutableTemperatureCoefficients.Builder {
        Builder() {}
    }
}
