// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The properties of a magnet at 20 &deg;C as one source states them, each in the unit of the source. What physics rules out is
 * refused: see {@link PhysicalBounds}.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetProperties extends Serializable {

    /**
     * Returns the remanence Br: the flux density left in a closed circuit.
     *
     * @return a flux density, empty if it is not stated
     */
    Optional<MagneticRange> remanence();

    /**
     * Returns the normal coercivity Hcb: the field that brings the flux density to zero.
     *
     * @return a field strength, empty if it is not stated
     */
    Optional<MagneticRange> normalCoercivity();

    /**
     * Returns the intrinsic coercivity Hcj: the field that demagnetises the material.
     *
     * @return a field strength, empty if it is not stated
     */
    Optional<MagneticRange> intrinsicCoercivity();

    /**
     * Returns the largest energy product (BH)max.
     *
     * @return an energy product, empty if it is not stated
     */
    Optional<MagneticRange> energyProduct();

    /**
     * Returns how the properties change with temperature.
     *
     * @return the coefficients, empty if none are stated
     */
    Optional<TemperatureCoefficients> temperature();

    /**
     * Returns the highest working temperature of the sheet. It is a guide: at a low permeance coefficient a magnet demagnetises below it, and a short pulse of field counts too.
     *
     * @return degrees Celsius, empty if it is not stated
     */
    OptionalDouble guideCelsius();

    /**
     * Returns the temperature at which ferromagnetism ends.
     *
     * @return degrees Celsius, empty if it is not stated
     */
    Optional<Interval> curieCelsius();

    /**
     * Returns the temperature above which the compound decomposes.
     *
     * @return degrees Celsius, empty if it is not stated
     */
    Optional<Interval> decompositionCelsius();

    /**
     * Returns the density.
     *
     * @return grams per cubic centimetre, above 0, empty if it is not stated
     */
    OptionalDouble densityGramsPerCubicCentimetre();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        remanence().ifPresent(range -> requireUnit("remanence", range, MagneticUnit.TESLA));
        normalCoercivity()
                .ifPresent(range -> requireUnit("normalCoercivity", range, MagneticUnit.KILOAMPERE_PER_METRE));
        intrinsicCoercivity()
                .ifPresent(range -> requireUnit("intrinsicCoercivity", range, MagneticUnit.KILOAMPERE_PER_METRE));
        energyProduct().ifPresent(range -> requireUnit("energyProduct", range, MagneticUnit.KILOJOULE_PER_CUBIC_METRE));
        guideCelsius().ifPresent(celsius -> Checks.finite("guideCelsius", celsius));
        densityGramsPerCubicCentimetre()
                .ifPresent(density -> Checks.positive("densityGramsPerCubicCentimetre", density));
        PhysicalBounds.findings(this).stream()
                .filter(finding -> finding.ends() == BoundFinding.Ends.ALL_VALUES)
                .findFirst()
                .ifPresent(finding -> {
                    throw Checks.refused(
                            finding.bound().attribute(), "be at most " + finding.limit(), finding.stated());
                });
    }

    private static void requireUnit(String path, MagneticRange range, MagneticUnit like) {
        if (!range.unit().measuresAs(like)) {
            throw Checks.refused(
                    path + ".unit",
                    "measure the same quantity as " + like.symbol(),
                    range.unit().symbol());
        }
    }

    /**
     * Starts a magnet properties.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetProperties}. */
    final class Builder extends ImmutableMagnetProperties.Builder {
        Builder() {}
    }
}
