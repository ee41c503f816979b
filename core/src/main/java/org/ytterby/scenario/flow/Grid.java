// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

/**
 * The unit in which amounts are whole numbers: the smallest power of ten tonnes of which all amounts together are at most 10^12. That
 * is far finer than any figure, a gram or less for a world of a million tonnes, and far coarser than the rounding of doubles, so
 * that amounts that are equal but for rounding become the same whole number.
 */
final class Grid {

    private static final double MOST = 1e12;

    /** Units to a tonne if the unit is below a tonne, else 1. */
    private final double perTonne;

    /** Tonnes to a unit if the unit is above a tonne, else 1. */
    private final double perUnit;

    private Grid(int exponent) {
        perTonne = exponent < 0 ? Math.pow(10, -exponent) : 1;
        perUnit = exponent < 0 ? 1 : Math.pow(10, exponent);
    }

    static Grid forSum(double tonnes) {
        int exponent = tonnes > 0 ? (int) Math.ceil(Math.log10(tonnes / MOST)) : 0;
        return new Grid(Math.max(-300, exponent));
    }

    long units(double tonnes) {
        return Math.round(tonnes * perTonne / perUnit);
    }

    double tonnes(long units) {
        return units * perUnit / perTonne;
    }
}
