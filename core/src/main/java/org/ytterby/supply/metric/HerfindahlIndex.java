// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * Other forms of the Herfindahl-Hirschman index: on the scale of competition authorities, normalised, and with a residual.
 *
 * @since 0.1
 */
public final class HerfindahlIndex {

    private static final double POINTS = 10_000;

    private HerfindahlIndex() {}

    /**
     * Gives the index for shares in percent.
     *
     * @param hhi the index for shares in [0, 1]
     * @return 10,000 times as much
     */
    public static Interval points(Interval hhi) {
        return hhi.times(POINTS);
    }

    /**
     * Normalises the index, so that equal suppliers give 0 and a single one gives 1: (HHI - 1/n) / (1 - 1/n).
     *
     * @param hhi the index, within [0, 1]
     * @param n the number of suppliers there could be: those named, those above zero or a fixed number of places; at least as
     *     many as supply. There is no usual choice, so a result is worth nothing without it
     * @return the normalised index, within [0, 1]; undefined for n = 1
     * @throws IllegalArgumentException if n is below 1, the index is not within [0, 1], or it is below 1/n for sure, which
     *     means that more than n supply
     */
    public static MetricValue normalised(Interval hhi, int n) {
        Checks.inRange("n", n, 1, Integer.MAX_VALUE);
        if (!Interval.of(0, 1).encloses(hhi)) {
            throw Checks.refused("hhi", "be within [0, 1]", hhi);
        }
        if (n == 1) {
            return MetricValue.undefined("one supplier cannot be more or less concentrated");
        }
        double least = 1.0 / n;
        if (hhi.upper() < least - 1e-12) {
            throw Checks.refused("n", "be at least " + 1 / hhi.upper() + " for an index of " + hhi, n);
        }
        return MetricValue.of(Box.between(normalised(hhi.lower(), least), normalised(hhi.upper(), least)));
    }

    private static double normalised(double hhi, double least) {
        return Math.max(0, (hhi - least) / (1 - least));
    }

    /**
     * Takes the residual as infinitely many suppliers: &Sigma; s&sup2; over the named ones, the lower bound.
     *
     * @param residual the residual amount, at least 0
     * @param named the named amounts, each at least 0, one of them above 0
     * @return the index
     */
    public static double residualAtomistic(double residual, double... named) {
        double share = Amounts.shares(withLast(residual, named))[named.length];
        return residualAsOne(residual, named) - share * share;
    }

    /**
     * Takes the residual as one supplier: &Sigma; s&sup2; + r&sup2;, the upper bound.
     *
     * @param residual the residual amount, at least 0
     * @param named the named amounts, each at least 0, one of them above 0
     * @return the index
     */
    public static double residualAsOne(double residual, double... named) {
        double sum = 0;
        for (double share : Amounts.shares(withLast(residual, named))) {
            sum += share * share;
        }
        return Math.min(1, sum);
    }

    private static double[] withLast(double residual, double... named) {
        double[] all = java.util.Arrays.copyOf(named, named.length + 1);
        all[named.length] = Checks.notNegative("residual", residual);
        return all;
    }
}
