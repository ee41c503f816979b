// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

/**
 * The unit of a column of quantities or values.
 *
 * @since 0.1
 */
public enum TradeUnit {
    /** Tonnes of 1,000 kg. */
    TONNE(true, 6),
    /** Kilograms. */
    KILOGRAM(true, 3),
    /** US dollars. */
    DOLLAR(false, 3),
    /** Thousands of US dollars. */
    THOUSAND_DOLLARS(false, 6);

    private final boolean mass;
    private final int decimals;

    TradeUnit(boolean mass, int decimals) {
        this.mass = mass;
        this.decimals = decimals;
    }

    /**
     * Tells whether it is a unit of mass.
     *
     * @return true for a mass, false for money
     */
    public boolean isMass() {
        return mass;
    }

    /**
     * Returns how many decimals are kept without rounding.
     *
     * @return the decimals down to a gram or a thousandth of a dollar
     */
    public int decimals() {
        return decimals;
    }
}
