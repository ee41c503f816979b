// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a suffix of a series stands for: a least intrinsic coercivity at 20 &deg;C, a guide to the working temperature, the dysprosium and
 * terbium that conventional alloying takes, and how coercivity falls with temperature. Each has its own evidence.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SuffixRule extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the series.
     *
     * @return the series
     */
    GradeSeries series();

    /**
     * Returns the suffix.
     *
     * @return the suffix, one of the series
     */
    GradeSuffix suffix();

    /**
     * Returns the intrinsic coercivity of the class. A grade at the top of the energy products may fall short of it: N56 is sold with 11 kOe.
     *
     * @return the least field strength, as a range without an upper end
     */
    MagneticRange intrinsicCoercivity();

    /**
     * Returns where the coercivity comes from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * Returns the highest working temperature by custom. It is a guide that depends on the permeance coefficient of the circuit.
     *
     * @return degrees Celsius, empty if the series states none
     */
    OptionalDouble guideCelsius();

    /**
     * Returns where the temperature comes from.
     *
     * @return the evidence, empty if there is no temperature
     */
    Optional<Evidence> guideEvidence();

    /**
     * Returns the dysprosium and terbium together that conventional alloying takes.
     *
     * @return the mass fraction, within [0, 1], empty if it is not stated
     */
    Optional<Interval> heavyRareEarths();

    /**
     * Returns where the content comes from.
     *
     * @return the evidence, empty if there is no content
     */
    Optional<Evidence> heavyRareEarthEvidence();

    /**
     * Returns how remanence and coercivity of the class change with temperature.
     *
     * @return the coefficients, as ranges over the grades and makers that were seen; empty if none are stated
     */
    Optional<TemperatureCoefficients> temperature();

    /**
     * Returns where the coefficients come from.
     *
     * @return the evidence, empty if there are no coefficients
     */
    Optional<Evidence> temperatureEvidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        series().rank(suffix());
        if (!intrinsicCoercivity().unit().measuresAs(MagneticUnit.KILOAMPERE_PER_METRE)) {
            throw Checks.refused(
                    "intrinsicCoercivity.unit",
                    "be one of field strength",
                    intrinsicCoercivity().unit());
        }
        heavyRareEarths().filter(range -> !Interval.of(0, 1).encloses(range)).ifPresent(range -> {
            throw Checks.refused("heavyRareEarths", "be within [0, 1]", range);
        });
        requireEvidence("guideEvidence", guideCelsius().isPresent(), guideEvidence());
        requireEvidence("heavyRareEarthEvidence", heavyRareEarths().isPresent(), heavyRareEarthEvidence());
        requireEvidence("temperatureEvidence", temperature().isPresent(), temperatureEvidence());
    }

    private static void requireEvidence(String path, boolean stated, Optional<Evidence> evidence) {
        if (stated && evidence.isEmpty()) {
            throw Checks.refused(path, "be stated with its value", "missing");
        }
    }

    /**
     * Starts a suffix rule.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuffixRule}. */
    final class Builder extends ImmutableSuffixRule.Builder {
        Builder() {}
    }
}
