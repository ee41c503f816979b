// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.quantity.Interval;

/**
 * The density rises evenly from the lowest value to the most likely one and falls evenly to the highest.
 *
 * <p>With a, c and b for these three, the distribution function is (x - a)&sup2; / ((b - a)(c - a)) up to c and 1 - (b -
 * x)&sup2; / ((b - a)(b - c)) from there on; mean (a + b + c) / 3 (Kotz and van Dorp, Beyond Beta, 2004, chapter 1).
 *
 * @param low the lowest value, at most {@link Distribution#LARGEST} in size
 * @param mode the most likely value, from the lowest to the highest
 * @param high the highest value, above the lowest and at most {@link Distribution#LARGEST} in size
 * @since 0.1
 */
public record Triangular(
        @JsonProperty(required = true) double low,
        @JsonProperty(required = true) double mode,
        @JsonProperty(required = true) double high)
        implements Distribution {

    /**
     * Checks the three values.
     *
     * @param low the lowest value
     * @param mode the most likely value
     * @param high the highest value
     * @throws IllegalArgumentException if one is too large or they are not in order
     */
    public Triangular {
        low = Bounds.number("low", low);
        mode = Bounds.number("mode", mode);
        high = Bounds.number("high", high);
        Bounds.mode(low, mode, high);
    }

    @Override
    public double quantile(double probability) {
        double u = Bounds.inside(probability);
        double width = high - low;
        return u * width < mode - low
                ? Bounds.clamp(low, low + Math.sqrt(u * width * (mode - low)), mode)
                : Bounds.clamp(mode, high - Math.sqrt((1 - u) * width * (high - mode)), high);
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double variance() {
        double left = mode - low;
        double width = high - low;
        return (left * left - left * width + width * width) / 18;
    }

    @Override
    public Interval support() {
        return Interval.of(low, high);
    }
}
