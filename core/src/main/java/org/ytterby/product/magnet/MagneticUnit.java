// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import org.ytterby.internal.Checks;

/**
 * A unit of flux density, field strength or energy product, in SI or CGS. With &mu;0 = 4&pi; &middot; 10<sup>-7</sup> H/m, 1 kG is
 * 0.1 T, 1 kOe is 1000/(4&pi;) = 79.57747 kA/m and 1 MGOe is 100/(4&pi;) = 7.957747 kJ/m3.
 *
 * @since 0.1
 */
public enum MagneticUnit {
    /** Tesla, of flux density. */
    TESLA("T", 'B', 1),
    /** Kilogauss, of flux density. */
    KILOGAUSS("kG", 'B', 0.1),
    /** Kiloampere per metre, of field strength. */
    KILOAMPERE_PER_METRE("kA/m", 'H', 1),
    /** Kilooersted, of field strength. */
    KILOOERSTED("kOe", 'H', 1000 / (4 * Math.PI)),
    /** Kilojoule per cubic metre, of energy product. */
    KILOJOULE_PER_CUBIC_METRE("kJ/m3", 'E', 1),
    /** Megagauss-oersted, of energy product. */
    MEGAGAUSS_OERSTED("MGOe", 'E', 100 / (4 * Math.PI));

    private final String symbol;
    private final char quantity;
    private final double inSi;

    MagneticUnit(String symbol, char quantity, double inSi) {
        this.symbol = symbol;
        this.quantity = quantity;
        this.inSi = inSi;
    }

    /**
     * Returns the symbol.
     *
     * @return such as {@code "kA/m"}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether this and another unit measure the same quantity.
     *
     * @param other the other unit
     * @return true for two units of flux density, of field strength or of energy product
     */
    public boolean measuresAs(MagneticUnit other) {
        return quantity == other.quantity;
    }

    /**
     * Returns how many of another unit one of this makes.
     *
     * @param to the other unit
     * @return the factor, above 0
     * @throws IllegalArgumentException if the units measure different quantities
     */
    public double factorTo(MagneticUnit to) {
        if (!measuresAs(to)) {
            throw Checks.refused("unit", "measure the same quantity as " + symbol, to.symbol);
        }
        return inSi / to.inSi;
    }

    /**
     * Converts a number.
     *
     * @param value the number in this unit, finite
     * @param to the unit wanted
     * @return the number in that unit
     * @throws IllegalArgumentException if the units measure different quantities or the number is not finite
     */
    public double convert(double value, MagneticUnit to) {
        return Checks.finite("value", value) * factorTo(to);
    }
}
