// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.quantity.Interval;

/**
 * The distribution that project planners fit to a lowest, a most likely and a highest value: a beta distribution between
 * the bounds that gives the most likely value four times the weight of a bound. Its tails are thinner than those of
 * {@link Triangular}.
 *
 * <p>With a, m and b for the three values: shape parameters 1 + 4(m - a)/(b - a) and 1 + 4(b - m)/(b - a); mean &mu; = (a +
 * 4m + b)/6; variance (&mu; - a)(b - &mu;)/7 (Malcolm, Roseboom, Clark, Fazar, Operations Research 7, 1959, for the mean;
 * Vose, Risk Analysis, 2nd edition 2000, for the rest). Quantiles are found by halving, to 2<sup>-50</sup> of the width.
 *
 * @param low the lowest value, at most {@link Distribution#LARGEST} in size
 * @param mode the most likely value, from the lowest to the highest
 * @param high the highest value, above the lowest and at most {@link Distribution#LARGEST} in size
 * @since 0.1
 */
public record Pert(
        @JsonProperty(required = true) double low,
        @JsonProperty(required = true) double mode,
        @JsonProperty(required = true) double high)
        implements Distribution {

    private static final int HALVINGS = 51;

    /**
     * Checks the three values.
     *
     * @param low the lowest value
     * @param mode the most likely value
     * @param high the highest value
     * @throws IllegalArgumentException if one is too large or they are not in order
     */
    public Pert {
        low = Bounds.number("low", low);
        mode = Bounds.number("mode", mode);
        high = Bounds.number("high", high);
        Bounds.mode(low, mode, high);
    }

    /** Halving makes the same turns for two probabilities until they part for good, so the result never falls. */
    @Override
    public double quantile(double probability) {
        double u = Bounds.inside(probability);
        BetaOfSix beta = new BetaOfSix(1 + 4 * ((mode - low) / (high - low)));
        double from = 0;
        double to = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (beta.upTo(middle) < u) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return Bounds.clamp(low, low + (from + to) / 2 * (high - low), high);
    }

    @Override
    public double mean() {
        return (low + 4 * mode + high) / 6;
    }

    @Override
    public double variance() {
        return (mean() - low) * (high - mean()) / 7;
    }

    @Override
    public Interval support() {
        return Interval.of(low, high);
    }
}
