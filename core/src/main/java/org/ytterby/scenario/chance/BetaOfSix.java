// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

/**
 * The distribution function of a beta distribution whose shape parameters a and 6 - a add up to 6, with a in [1, 5]: the
 * regularised incomplete beta function.
 *
 * <p>The beta function follows from &Gamma;(a)&Gamma;(1 - a) = &pi; / sin &pi;a: B(a, 6 - a) = (5 - a)(4 - a)(3 - a)(2 -
 * a)(1 - a) &pi; / (120 sin &pi;a), where the factor that vanishes next to a whole a goes with the sine. The incomplete one
 * is the continued fraction 26.5.8 of Abramowitz and Stegun (1964), evaluated forward by the method of Lentz (Applied
 * Optics 15, 1976).
 */
final class BetaOfSix {

    private static final double TINY = 1e-300;
    private static final int TERMS = 300;

    private final double a;
    private final double b;
    private final double beta;

    BetaOfSix(double a) {
        this.a = a;
        this.b = 6 - a;
        this.beta = beta(a);
    }

    private static double beta(double a) {
        long nearest = Math.round(a);
        double product = (nearest % 2 == 0 ? -1 : 1) / 120.0;
        for (int k = 1; k <= 5; k++) {
            product *= k == nearest ? 1 : k - a;
        }
        double off = Math.PI * (a - nearest);
        return product * (Math.abs(off) < 1e-9 ? 1 : off / Math.sin(off));
    }

    /** Returns the probability of at most x, which lies in (0, 1). */
    double upTo(double x) {
        return x < (a + 1) / 8 ? tail(a, b, x) : 1 - tail(b, a, 1 - x);
    }

    private double tail(double p, double q, double x) {
        return Math.pow(x, p) * Math.pow(1 - x, q) / (p * beta * fraction(p, q, x));
    }

    /** Returns the continued fraction that the leading term is divided by. */
    private static double fraction(double p, double q, double x) {
        double f = 1;
        double c = 1;
        double d = 0;
        for (int i = 1; i <= TERMS; i++) {
            int m = i / 2;
            double term = i % 2 == 0
                    ? m * (q - m) * x / ((p + 2 * m - 1) * (p + 2 * m))
                    : -(p + m) * (p + q + m) * x / ((p + 2 * m) * (p + 2 * m + 1));
            d = 1 / nonZero(1 + term * d);
            c = nonZero(1 + term / c);
            double step = c * d;
            f *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return f;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
