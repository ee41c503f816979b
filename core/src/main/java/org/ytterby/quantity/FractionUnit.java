// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.ytterby.internal.Checks;

/**
 * A unit in which mass fractions are stated. Each is a power of ten, and conversions round once.
 *
 * @since 0.1
 */
public enum FractionUnit {
    /** The plain fraction, 1 of which is the whole. */
    FRACTION("1", 0),
    /** Percent by mass. */
    PERCENT("%", 2),
    /** Kilograms per metric tonne. */
    KG_PER_TONNE("kg/t", 3),
    /** Parts per million by mass. */
    PPM("ppm", 6),
    /** Grams per metric tonne, the same as parts per million. */
    G_PER_TONNE("g/t", 6),
    /** Parts per billion (10⁹) by mass. */
    PPB("ppb", 9);

    private final String symbol;
    private final int powerOfTen;

    FractionUnit(String symbol, int powerOfTen) {
        this.symbol = symbol;
        this.powerOfTen = powerOfTen;
    }

    /**
     * Finds the unit written with a symbol.
     *
     * @param symbol the symbol, case-sensitive: {@code 1}, {@code %}, {@code kg/t}, {@code ppm}, {@code g/t} or {@code ppb}
     * @return the unit
     * @throws IllegalArgumentException if no unit has that symbol
     */
    @JsonCreator
    public static FractionUnit ofSymbol(String symbol) {
        for (FractionUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw Checks.refused("fraction.unit", "be one of 1, %, kg/t, ppm, g/t, ppb", symbol);
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol, such as {@code ppm}
     */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /**
     * Converts to a plain fraction.
     *
     * @param value the value in this unit, finite
     * @return the fraction, of which 1 is the whole
     * @throws IllegalArgumentException if the value is not finite
     */
    public double toFraction(double value) {
        return PowersOfTen.scale(Checks.finite("value", value), -powerOfTen);
    }

    /**
     * Converts from a plain fraction.
     *
     * @param fraction the fraction, of which 1 is the whole, finite
     * @return the value in this unit
     * @throws IllegalArgumentException if the fraction, or its value in this unit, is not finite
     */
    public double fromFraction(double fraction) {
        return Checks.finite("value", PowersOfTen.scale(Checks.finite("fraction", fraction), powerOfTen));
    }
}
