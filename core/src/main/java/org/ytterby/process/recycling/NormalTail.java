// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

/** The upper tail of the standard normal distribution. */
final class NormalTail {

    private static final double SERIES_TO = 3;
    private static final int TERMS = 120;
    private static final double HALF = 0.5;

    private NormalTail() {}

    /**
     * Gives the probability of a number above z: near the middle by the series for the area from 0 to z, beyond by
     * Laplace's
     * continued fraction (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).
     */
    static double above(double z) {
        double size = Math.abs(z);
        double tail = size < SERIES_TO ? HALF - density(size) * series(size) : density(size) / fraction(size);
        return z < 0 ? 1 - tail : tail;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; odd < TERMS; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double z) {
        double value = z;
        for (int k = TERMS; k > 0; k--) {
            value = z + k / value;
        }
        return value;
    }
}
