// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How the values of a number spread over the draws.
 *
 * <p>Percentiles are those of type 7 in Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50
 * (1996), the default of R and NumPy: with the n values in rising order from 0 on, h = (n - 1)p, and the percentile lies between
 * the values at &lfloor;h&rfloor; and the next, by the fraction of h.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Spread extends Serializable {

    /**
     * Returns the mean.
     *
     * @return the mean of the draws
     */
    double mean();

    /**
     * Returns how far the mean may be off because draws are few.
     *
     * @return the standard error of the mean, s/&radic;n with the sample standard deviation s; empty for a single draw
     */
    OptionalDouble standardError();

    /**
     * Returns the smallest value.
     *
     * @return the minimum of the draws
     */
    double smallest();

    /**
     * Returns the largest value.
     *
     * @return the maximum of the draws
     */
    double largest();

    /**
     * Returns the percentiles.
     *
     * @return value by fraction in [0, 1], in rising order of both
     */
    Map<Double, Double> percentiles();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.finite("mean", mean());
        standardError().ifPresent(error -> Checks.notNegative("standardError", error));
        double before = smallest();
        double at = 0;
        for (Map.Entry<Double, Double> each : percentiles().entrySet()) {
            Checks.fraction("percentiles", each.getKey());
            if (!(each.getKey() >= at)) {
                throw Checks.refused(
                        "percentiles", "be in rising order", percentiles().keySet());
            }
            if (!(each.getValue() >= before && each.getValue() <= largest())) {
                throw Checks.refused(
                        "percentiles[" + each.getKey() + "]",
                        "be in [" + before + ", " + largest() + "]",
                        each.getValue());
            }
            at = each.getKey();
            before = each.getValue();
        }
    }

    /**
     * Sums up values.
     *
     * @param values the values, at least one, each finite; the order does not matter but for the rounding of the mean
     * @param fractions the percentiles wanted, each in [0, 1]
     * @return the spread
     * @throws IllegalArgumentException if there is no value, one is not finite, or a fraction is out of range
     */
    static Spread of(double[] values, SortedSet<Double> fractions) {
        if (values.length == 0) {
            throw Checks.refused("values", "not be empty", "[]");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        Checks.finite("values", sorted[0]);
        Checks.finite("values", sorted[n - 1]);
        double mean = Math.min(sorted[n - 1], Math.max(sorted[0], sum(values, 0, n) / n));
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }
        ImmutableMap.Builder<Double, Double> percentiles = ImmutableMap.builder();
        fractions.forEach(fraction -> percentiles.put(fraction, percentile(sorted, fraction)));
        return builder()
                .mean(mean)
                .standardError(
                        n == 1
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(Math.sqrt(sum(squares, 0, n) / (n - 1.0) / n)))
                .smallest(sorted[0])
                .largest(sorted[n - 1])
                .percentiles(percentiles.build())
                .build();
    }

    private static double percentile(double[] sorted, double fraction) {
        double h = (sorted.length - 1) * Checks.fraction("fraction", fraction);
        int below = (int) h;
        int above = Math.min(below + 1, sorted.length - 1);
        double between = sorted[below] + (h - below) * (sorted[above] - sorted[below]);
        return Math.min(sorted[above], between);
    }

    /** Adds up by halves, which is the same tree for the same number of values and rounds little. */
    private static double sum(double[] values, int from, int to) {
        if (to - from <= 8) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += values[i];
            }
            return sum;
        }
        int middle = (from + to) >>> 1;
        return sum(values, from, middle) + sum(values, middle, to);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spread}. */
    final class Builder extends ImmutableSpread.Builder {
        Builder() {}
    }
}
