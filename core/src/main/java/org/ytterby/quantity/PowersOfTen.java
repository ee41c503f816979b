// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

/** Scaling by the powers of ten that doubles hold exactly, so that it rounds once. */
final class PowersOfTen {

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PowersOfTen() {}

    /** Multiplies by ten to a power from -15 to 15: a negative power divides, as 0.01 is no double. */
    static double scale(double value, int power) {
        return power >= 0 ? value * POWERS[power] : value / POWERS[-power];
    }
}
