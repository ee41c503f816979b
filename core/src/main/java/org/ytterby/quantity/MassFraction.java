// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.internal.DecimalText;

/**
 * A part of a mass, from 0 (nothing) to 1 (all of it). In JSON it is the plain fraction, never percent.
 *
 * @since 0.1
 */
public final class MassFraction implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The fraction, in [0, 1]. */
    private final double fraction;

    private MassFraction(double fraction) {
        this.fraction = fraction + 0.0; // no negative zero
    }

    /**
     * Gives a fraction.
     *
     * @param fraction the fraction, in [0, 1]
     * @return the mass fraction
     * @throws IllegalArgumentException if the fraction is not in [0, 1]
     */
    public static MassFraction of(double fraction) {
        return of(fraction, FractionUnit.FRACTION);
    }

    /**
     * Gives a fraction stated in a unit.
     *
     * @param value the value in the unit, from 0 to the whole
     * @param unit the unit
     * @return the mass fraction
     * @throws IllegalArgumentException if the value is negative, more than the whole, or not a number
     */
    public static MassFraction of(double value, FractionUnit unit) {
        double whole = unit.fromFraction(1);
        String suffix = unit == FractionUnit.FRACTION ? "" : " " + unit.symbol();
        Checks.that(
                value >= 0 && value <= whole,
                "fraction must be in [0, %s]%s but was %s%s",
                DecimalText.of(whole),
                suffix,
                DecimalText.of(value),
                suffix);
        return new MassFraction(unit.toFraction(value));
    }

    /**
     * Gives a fraction stated in percent by mass.
     *
     * @param percent the value, in [0, 100]
     * @return the mass fraction
     * @throws IllegalArgumentException if the value is not in [0, 100]
     */
    public static MassFraction ofPercent(double percent) {
        return of(percent, FractionUnit.PERCENT);
    }

    /**
     * Gives a fraction stated in parts per million by mass.
     *
     * @param ppm the value, in [0, 1000000]
     * @return the mass fraction
     * @throws IllegalArgumentException if the value is not in [0, 1000000]
     */
    public static MassFraction ofPpm(double ppm) {
        return of(ppm, FractionUnit.PPM);
    }

    /**
     * Returns the fraction.
     *
     * @return the fraction, in [0, 1]
     */
    @JsonValue
    public double fraction() {
        return fraction;
    }

    /**
     * Returns the fraction in percent.
     *
     * @return the percent, in [0, 100]
     */
    public double percent() {
        return in(FractionUnit.PERCENT);
    }

    /**
     * Returns the fraction in parts per million.
     *
     * @return the parts, in [0, 1000000]
     */
    public double ppm() {
        return in(FractionUnit.PPM);
    }

    /**
     * Returns the fraction in a unit.
     *
     * @param unit the unit
     * @return the value in the unit, rounded once
     */
    public double in(FractionUnit unit) {
        return unit.fromFraction(fraction);
    }

    /**
     * Returns the rest of the whole.
     *
     * @return 1 less this fraction
     */
    public MassFraction complement() {
        return new MassFraction(1 - fraction);
    }

    /**
     * Returns the part of a mass that this fraction is, such as the oxide contained in an ore.
     *
     * @param whole the whole mass
     * @return the contained mass, in the unit of the whole
     */
    public Mass of(Mass whole) {
        return whole.times(fraction);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MassFraction that && fraction == that.fraction;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(fraction);
    }

    /**
     * Writes the fraction.
     *
     * @return the plain fraction, such as {@code 0.002413}
     */
    @Override
    public String toString() {
        return DecimalText.of(fraction);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MassFraction ofNumber(Number fraction) {
        return of(fraction.doubleValue());
    }

    /**
     * Checks what was read.
     *
     * @return the checked value
     */
    private Object readResolve() {
        return of(fraction);
    }
}
