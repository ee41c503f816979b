// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import org.ytterby.internal.Checks;
import org.ytterby.internal.DecimalText;

/**
 * A mass as stated: an amount in a unit. Two masses are equal if amount and unit are, so 1 t is not equal to 1,000 kg;
 * {@link #sameAmountAs} compares across units.
 *
 * @param amount the amount in the unit, finite and at least 0
 * @param unit the unit as stated
 * @since 0.1
 */
public record Mass(
        @JsonProperty(required = true) double amount,
        @JsonProperty(required = true) MassUnit unit) implements Serializable {

    /**
     * Checks the amount.
     *
     * @param amount the amount in the unit, finite and at least 0
     * @param unit the unit as stated
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public Mass {
        Objects.requireNonNull(unit, "mass.unit");
        amount = Checks.notNegative("mass.amount", amount) + 0.0; // no negative zero
    }

    /**
     * Gives a mass.
     *
     * @param amount the amount in the unit, finite and at least 0
     * @param unit the unit
     * @return the mass
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public static Mass of(double amount, MassUnit unit) {
        return new Mass(amount, unit);
    }

    /**
     * Gives a mass in kilograms.
     *
     * @param kilograms the amount, finite and at least 0
     * @return the mass
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public static Mass ofKilograms(double kilograms) {
        return of(kilograms, MassUnit.KILOGRAM);
    }

    /**
     * Gives a mass in metric tonnes.
     *
     * @param tonnes the amount, finite and at least 0
     * @return the mass
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public static Mass ofTonnes(double tonnes) {
        return of(tonnes, MassUnit.TONNE);
    }

    /**
     * Returns the amount in a unit, rounded once.
     *
     * @param other the unit
     * @return the amount; the stated one if the unit is the stated one
     * @throws IllegalArgumentException if the amount in that unit exceeds every double
     */
    public double in(MassUnit other) {
        return unit.convert(amount, other);
    }

    /**
     * Returns this mass stated in another unit.
     *
     * @param other the unit
     * @return the mass
     * @throws IllegalArgumentException if the amount in that unit exceeds every double
     */
    public Mass convertedTo(MassUnit other) {
        return of(in(other), other);
    }

    /**
     * Returns the amount in kilograms.
     *
     * @return the kilograms
     */
    public double kilograms() {
        return in(MassUnit.KILOGRAM);
    }

    /**
     * Returns the amount in metric tonnes.
     *
     * @return the tonnes
     */
    public double tonnes() {
        return in(MassUnit.TONNE);
    }

    /**
     * Adds a mass.
     *
     * @param other the other mass
     * @return the sum, in the unit of this mass
     */
    public Mass plus(Mass other) {
        return of(amount + other.in(unit), unit);
    }

    /**
     * Takes off a mass.
     *
     * @param other the other mass, at most this one
     * @return the difference, in the unit of this mass
     * @throws IllegalArgumentException if the other mass is more than this one
     */
    public Mass minus(Mass other) {
        if (other.isMoreThan(this)) {
            throw Checks.refused("mass", "be at least the " + other + " taken off", this);
        }
        return of(Math.max(0, amount - other.in(unit)), unit);
    }

    /**
     * Multiplies the mass.
     *
     * @param factor the factor, finite and at least 0
     * @return the product, in the unit of this mass
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    public Mass times(double factor) {
        return of(amount * Checks.notNegative("factor", factor), unit);
    }

    /**
     * Divides by a mass.
     *
     * @param other the other mass
     * @return how often the other mass goes into this one; empty if the other mass is 0
     * @throws IllegalArgumentException if the ratio exceeds every double
     */
    public OptionalDouble ratioTo(Mass other) {
        return other.amount == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Checks.finite("ratio", in(other.unit) / other.amount));
    }

    /**
     * Tells whether this mass exceeds another, without rounding.
     *
     * @param other the other mass
     * @return true if it is more
     */
    public boolean isMoreThan(Mass other) {
        return exactKilograms().compareTo(other.exactKilograms()) > 0;
    }

    /**
     * Tells whether two masses are the same but for a tolerance.
     *
     * @param other the other mass
     * @param relativeTolerance the largest difference as a fraction of the larger mass, finite and at least 0
     * @return true if the difference is within the tolerance
     * @throws IllegalArgumentException if the tolerance is negative or not finite
     */
    public boolean sameAmountAs(Mass other, double relativeTolerance) {
        BigDecimal tolerance = new BigDecimal(Checks.notNegative("relativeTolerance", relativeTolerance));
        BigDecimal mine = exactKilograms();
        BigDecimal others = other.exactKilograms();
        return mine.subtract(others).abs().compareTo(mine.max(others).multiply(tolerance)) <= 0;
    }

    /**
     * Writes the mass as stated.
     *
     * @return the text, such as {@code 920 lb}
     */
    @Override
    public String toString() {
        return DecimalText.of(amount) + " " + unit.symbol();
    }

    private BigDecimal exactKilograms() {
        return new BigDecimal(amount).multiply(unit.exactKilograms());
    }
}
