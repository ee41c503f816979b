// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A magnetic property as a data sheet states it: a range, a minimum or a typical value, in the unit of the sheet. A minimum of
 * 955 kA/m is {@code [955, inf) kA/m}: it stays a bound.
 *
 * @param bounds the values, none of them negative, in the unit
 * @param unit the unit
 * @since 0.1
 */
public record MagneticRange(Interval bounds, MagneticUnit unit) implements Serializable {

    /**
     * Checks the sign.
     *
     * @param bounds the values
     * @param unit the unit
     */
    public MagneticRange {
        if (!(bounds.lower() >= 0)) {
            throw Checks.refused("bounds", "hold no negative value", bounds);
        }
    }

    /**
     * Gives the values between two, both included.
     *
     * @param low the smallest, at least 0
     * @param high the largest
     * @param unit the unit
     * @return the range
     * @throws IllegalArgumentException if a value is negative or not finite, or the ends are the wrong way round
     */
    public static MagneticRange between(double low, double high, MagneticUnit unit) {
        return new MagneticRange(Interval.of(low, high), unit);
    }

    /**
     * Gives a minimum.
     *
     * @param low the smallest value, included, at least 0
     * @param unit the unit
     * @return the range without an upper end
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    public static MagneticRange atLeast(double low, MagneticUnit unit) {
        return new MagneticRange(Interval.atLeast(low), unit);
    }

    /**
     * Gives one value.
     *
     * @param value the value, at least 0
     * @param unit the unit
     * @return the range of that value
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    public static MagneticRange exactly(double value, MagneticUnit unit) {
        return between(value, value, unit);
    }

    /**
     * Returns the values in another unit.
     *
     * @param other the unit
     * @return the values, rounded outward
     * @throws IllegalArgumentException if the units measure different quantities
     */
    public Interval in(MagneticUnit other) {
        double factor = unit.factorTo(other);
        return unit == other ? bounds : bounds.times(factor);
    }

    /**
     * Tells whether another range says the same, as the two unit systems of a data sheet should.
     *
     * @param other the other range, in a unit of the same quantity
     * @param tolerance how far the ends may differ, as a fraction of those of the other, at least 0
     * @return true if both ends agree; an end that is open agrees with an open one only
     * @throws IllegalArgumentException if the units measure different quantities or the tolerance is negative
     */
    public boolean agreesWith(MagneticRange other, double tolerance) {
        Checks.notNegative("tolerance", tolerance);
        Interval theirs = other.in(unit);
        return near(bounds.lower(), theirs.lower(), tolerance) && near(bounds.upper(), theirs.upper(), tolerance);
    }

    private static boolean near(double ours, double theirs, double tolerance) {
        return ours == theirs || Math.abs(ours - theirs) <= tolerance * Math.abs(theirs);
    }

    /**
     * Multiplies by a factor.
     *
     * @param factor the factors, none of them negative
     * @return the product, in the same unit
     * @throws IllegalArgumentException if a factor is negative
     */
    public MagneticRange times(Interval factor) {
        return new MagneticRange(bounds.times(factor), unit);
    }

    /**
     * Returns the range with its unit.
     *
     * @return such as {@code [955, inf) kA/m}
     */
    @Override
    public String toString() {
        return bounds + " " + unit.symbol();
    }
}
