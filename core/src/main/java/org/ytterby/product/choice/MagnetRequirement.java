// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.TemperatureCoefficients;

/**
 * What a magnet has to do: keep a coercivity at a temperature and give an energy product at 20 &deg;C. The coercivity a design needs follows from
 * its circuit and its worst reverse field, so it is stated and never guessed from the temperature.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetRequirement extends Serializable {

    /**
     * Returns the highest temperature of the magnet in service.
     *
     * @return degrees Celsius, at least 20
     */
    double celsius();

    /**
     * Returns the least intrinsic coercivity at that temperature.
     *
     * @return a field strength without an upper end
     */
    MagneticRange intrinsicCoercivity();

    /**
     * Returns the least energy product at 20 &deg;C.
     *
     * @return an energy product without an upper end
     */
    MagneticRange energyProduct();

    /**
     * States a requirement in SI units.
     *
     * @param celsius the highest temperature in degrees Celsius, at least 20
     * @param coercivityKiloamperesPerMetre the least intrinsic coercivity at that temperature
     * @param energyProductKilojoulesPerCubicMetre the least energy product at 20 &deg;C
     * @return the requirement
     * @throws IllegalArgumentException if a value is out of range
     */
    static MagnetRequirement of(
            double celsius, double coercivityKiloamperesPerMetre, double energyProductKilojoulesPerCubicMetre) {
        return builder()
                .celsius(celsius)
                .intrinsicCoercivity(
                        MagneticRange.atLeast(coercivityKiloamperesPerMetre, MagneticUnit.KILOAMPERE_PER_METRE))
                .energyProduct(MagneticRange.atLeast(
                        energyProductKilojoulesPerCubicMetre, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                .build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(celsius() >= TemperatureCoefficients.REFERENCE_CELSIUS && celsius() < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("celsius", "be finite and at least 20", celsius());
        }
        requireLeast("intrinsicCoercivity", intrinsicCoercivity(), MagneticUnit.KILOAMPERE_PER_METRE);
        requireLeast("energyProduct", energyProduct(), MagneticUnit.KILOJOULE_PER_CUBIC_METRE);
    }

    private static void requireLeast(String path, MagneticRange least, MagneticUnit like) {
        if (!least.unit().measuresAs(like)) {
            throw Checks.refused(
                    path + ".unit",
                    "measure the same quantity as " + like.symbol(),
                    least.unit().symbol());
        }
        if (Double.isFinite(least.bounds().upper()) || !least.bounds().lowerInclusive()) {
            throw Checks.refused(path, "be a least value that belongs to it, without an upper end", least);
        }
    }

    /**
     * Starts a magnet requirement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetRequirement}. */
    final class Builder extends ImmutableMagnetRequirement.Builder {
        Builder() {}
    }
}
