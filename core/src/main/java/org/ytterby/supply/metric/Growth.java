// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.function.DoubleUnaryOperator;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * How fast something grows.
 *
 * @since 0.1
 */
public final class Growth {

    private Growth() {}

    /**
     * Computes the compound annual growth rate, (b/a)^(1/n) - 1.
     *
     * @param from the start, at least 0
     * @param to the end, at least 0, in the same unit
     * @param years the years between them, the end less the start, above 0
     * @return the rate, at least -1; undefined if the start may be zero
     * @throws IllegalArgumentException if an amount may be negative or the years are not above 0
     */
    public static MetricValue compoundAnnual(Interval from, Interval to, double years) {
        Checks.positive("years", years);
        return mapped(from, to, ratio -> Math.pow(ratio, 1 / years) - 1);
    }

    /**
     * Computes the logarithmic growth rate, ln(b/a)/n.
     *
     * @param from the start, at least 0
     * @param to the end, at least 0, in the same unit
     * @param years the years between them, above 0
     * @return the rate; undefined if either end may be zero
     * @throws IllegalArgumentException if an amount may be negative or the years are not above 0
     */
    public static MetricValue logarithmic(Interval from, Interval to, double years) {
        Checks.positive("years", years);
        if (from.lower() > 0 && !(to.lower() > 0)) {
            return MetricValue.undefined("zero has no logarithm");
        }
        return mapped(from, to, ratio -> Math.log(ratio) / years);
    }

    /**
     * Computes the change from one year to the next, b/a - 1.
     *
     * @param from the start, at least 0
     * @param to the end, at least 0, in the same unit
     * @return the change, at least -1; undefined if the start may be zero
     * @throws IllegalArgumentException if an amount may be negative
     */
    public static MetricValue change(Interval from, Interval to) {
        return compoundAnnual(from, to, 1);
    }

    /** Takes the ends of the ratio b/a through a function that rises. */
    private static MetricValue mapped(Interval from, Interval to, DoubleUnaryOperator function) {
        notNegative("from", from);
        notNegative("to", to);
        if (!(from.lower() > 0)) {
            return MetricValue.undefined("growth from zero has no rate");
        }
        Interval ratio = to.dividedBy(from);
        double low = function.applyAsDouble(ratio.lower());
        return MetricValue.of(
                Double.isFinite(ratio.upper())
                        ? Interval.of(low, Math.max(low, function.applyAsDouble(ratio.upper())))
                        : Interval.atLeast(low));
    }

    private static void notNegative(String path, Interval amount) {
        if (!(amount.lower() >= 0)) {
            throw Checks.refused(path, "be at least 0", amount);
        }
    }
}
