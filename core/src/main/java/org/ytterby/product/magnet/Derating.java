// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.ytterby.product.magnet.TemperatureCoefficients.REFERENCE_CELSIUS;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.DeratedProperties.Flag;
import org.ytterby.quantity.Interval;

/**
 * Properties at a temperature by linear coefficients: Br(T) = Br(20) (1 + &alpha;/100 (T - 20)) and
 * Hcj(T) = Hcj(20) (1 + &beta;/100 (T - 20)), IEC 60404-8-1. The values are reversible: what a magnet loses for good when it passes the knee of
 * its demagnetisation curve is not in them.
 *
 * @since 0.1
 */
public final class Derating {

    private Derating() {}

    /**
     * Works out the properties at a temperature.
     *
     * @param properties the properties at 20 &deg;C with their coefficients
     * @param celsius the temperature in degrees Celsius
     * @param policy what to do outside the stated range
     * @return the properties at that temperature
     * @throws IllegalArgumentException if no coefficients are stated, or the temperature is outside their range and the policy refuses that
     */
    public static DeratedProperties at(MagnetProperties properties, double celsius, RangePolicy policy) {
        TemperatureCoefficients coefficients = properties
                .temperature()
                .orElseThrow(() -> Checks.refused("temperature", "be stated to derate", "missing"));
        Checks.finite("celsius", celsius);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!coefficients.validCelsius().contains(celsius)) {
            if (policy == RangePolicy.REFUSE) {
                throw Checks.refused("celsius", "be within " + coefficients.validCelsius(), celsius);
            }
            flags.add(Flag.OUTSIDE_VALID_RANGE);
        }
        DeratedProperties.Builder derated = DeratedProperties.builder().celsius(celsius);
        derated.remanence(line(
                properties.remanence(),
                coefficients.remanencePercentPerCelsius(),
                celsius,
                flags,
                Flag.REMANENCE_NOT_STATED,
                Flag.REMANENCE_LINE_BELOW_ZERO));
        derated.intrinsicCoercivity(line(
                properties.intrinsicCoercivity(),
                coefficients.coercivityPercentPerCelsius(),
                celsius,
                flags,
                Flag.COERCIVITY_NOT_STATED,
                Flag.COERCIVITY_LINE_BELOW_ZERO));
        return derated.flags(flags).build();
    }

    /**
     * Returns the factor of a value at 20 &deg;C.
     *
     * @param percentPerCelsius the coefficient, percent of the value at 20 &deg;C per degree
     * @param celsius the temperature in degrees Celsius
     * @return 1 + coefficient/100 (T - 20); below zero where the line has left its range
     */
    public static Interval factor(Interval percentPerCelsius, double celsius) {
        return percentPerCelsius.times((celsius - REFERENCE_CELSIUS) / 100).plus(Interval.exactly(1));
    }

    private static Optional<MagneticRange> line(
            Optional<MagneticRange> value,
            Optional<Interval> coefficient,
            double celsius,
            Set<Flag> flags,
            Flag notStated,
            Flag belowZero) {
        if (value.isEmpty() || coefficient.isEmpty()) {
            flags.add(notStated);
            return Optional.empty();
        }
        Interval factor = factor(coefficient.get(), celsius);
        if (factor.lower() < 0) {
            flags.add(belowZero);
        }
        return factor.intersection(Interval.atLeast(0)).map(value.get()::times);
    }
}
