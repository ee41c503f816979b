// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.quantity.Interval;

/**
 * Every value between two bounds is as likely.
 *
 * @param low the lower bound, at most {@link Distribution#LARGEST} in size
 * @param high the upper bound, above the lower and at most {@link Distribution#LARGEST} in size
 * @since 0.1
 */
public record Uniform(
        @JsonProperty(required = true) double low,
        @JsonProperty(required = true) double high) implements Distribution {

    /**
     * Checks the bounds.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @throws IllegalArgumentException if a bound is too large or they are not in order
     */
    public Uniform {
        low = Bounds.number("low", low);
        high = Bounds.number("high", high);
        Bounds.ordered(low, high);
    }

    @Override
    public double quantile(double probability) {
        return Bounds.clamp(low, low + Bounds.inside(probability) * (high - low), high);
    }

    @Override
    public double mean() {
        return (low + high) / 2;
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) / 12;
    }

    @Override
    public Interval support() {
        return Interval.of(low, high);
    }
}
