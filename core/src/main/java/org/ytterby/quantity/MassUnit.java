// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ytterby.internal.Checks;

/**
 * A unit of mass with its exact factor. The avoirdupois and troy units rest on the international pound of 0.45359237 kg
 * (1959), of 7,000 grains; a troy ounce is 480 grains.
 *
 * @since 0.1
 */
public enum MassUnit {
    /** Milligram. */
    MILLIGRAM("mg", "0.000001"),
    /** Gram. */
    GRAM("g", "0.001"),
    /** Kilogram. */
    KILOGRAM("kg", "1"),
    /** Metric tonne, 1,000 kg. */
    TONNE("t", "1000"),
    /** Thousand tonnes. */
    KILOTONNE("kt", "1000000"),
    /** Million tonnes. */
    MEGATONNE("Mt", "1000000000"),
    /** Metric tonne unit, 10 kg: a hundredth of a tonne of what is contained (the oxide), in which prices are quoted. */
    METRIC_TONNE_UNIT("mtu", "10"),
    /** Pound, 0.45359237 kg. */
    POUND("lb", "0.45359237"),
    /** Short ton, 2,000 lb or 907.18474 kg. */
    SHORT_TON("st", "907.18474"),
    /** Long ton, 2,240 lb or 1,016.0469088 kg. */
    LONG_TON("lt", "1016.0469088"),
    /** Troy ounce, 31.1034768 g. */
    TROY_OUNCE("ozt", "0.0311034768");

    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final MathContext EVERY_DIGIT = new MathContext(1100, RoundingMode.HALF_EVEN);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String symbol;
    private final BigDecimal exactKilograms;
    private final boolean metric;
    private final int powerOfTen;

    MassUnit(String symbol, String exactKilograms) {
        this.symbol = symbol;
        this.exactKilograms = new BigDecimal(exactKilograms);
        BigDecimal stripped = this.exactKilograms.stripTrailingZeros();
        this.metric = stripped.unscaledValue().equals(BigInteger.ONE);
        this.powerOfTen = -stripped.scale();
    }

    /**
     * Finds the unit written with a symbol.
     *
     * @param symbol the symbol, case-sensitive, such as {@code kg}; {@code mtu} for a metric tonne unit, {@code st} and
     *     {@code lt} for the short and the long ton, {@code ozt} for a troy ounce
     * @return the unit
     * @throws IllegalArgumentException if no unit has that symbol
     */
    @JsonCreator
    public static MassUnit ofSymbol(String symbol) {
        for (MassUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw Checks.refused("mass.unit", "be one of mg, g, kg, t, kt, Mt, mtu, lb, st, lt, ozt", symbol);
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol, such as {@code kg}
     */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /**
     * Returns one of this unit in kilograms, without rounding.
     *
     * @return the factor
     */
    public BigDecimal exactKilograms() {
        return exactKilograms;
    }

    /**
     * Returns one of this unit in kilograms.
     *
     * @return the double nearest to the factor
     */
    public double kilograms() {
        return exactKilograms.doubleValue();
    }

    /**
     * Converts an amount of this unit, rounding once.
     *
     * @param amount the amount in this unit, finite
     * @param to the other unit
     * @return the amount in the other unit; the same number if the units are the same
     * @throws IllegalArgumentException if the amount, in this or in the other unit, is not finite
     */
    public double convert(double amount, MassUnit to) {
        Checks.finite("amount", amount);
        return this == to ? amount : Checks.finite("amount in " + to.symbol, converted(amount, to));
    }

    private double converted(double amount, MassUnit to) {
        if (metric && to.metric) {
            return PowersOfTen.scale(amount, powerOfTen - to.powerOfTen);
        }
        BigDecimal kilograms = new BigDecimal(amount).multiply(exactKilograms);
        BigDecimal quotient = kilograms.divide(to.exactKilograms, DIGITS);
        double nearest = quotient.doubleValue();
        boolean tie = isMidway(quotient, nearest, Math.nextUp(nearest))
                || isMidway(quotient, nearest, Math.nextDown(nearest));
        return tie ? kilograms.divide(to.exactKilograms, EVERY_DIGIT).doubleValue() : nearest;
    }

    /** Whether a rounded quotient lies so near the middle between two doubles that the digits cut off decide. */
    private static boolean isMidway(BigDecimal quotient, double one, double other) {
        if (!Double.isFinite(one) || !Double.isFinite(other)) {
            return false;
        }
        BigDecimal middle = new BigDecimal(one).add(new BigDecimal(other)).multiply(HALF);
        return quotient.subtract(middle).abs().compareTo(quotient.abs().movePointLeft(DIGITS.getPrecision() - 2)) <= 0;
    }
}
