// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.quantity.Interval;

/**
 * One value for sure.
 *
 * @param value the value, at most {@link Distribution#LARGEST} in size
 * @since 0.1
 */
public record Fixed(@JsonProperty(required = true) double value) implements Distribution {

    /**
     * Checks the value.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not finite or too large
     */
    public Fixed {
        value = Bounds.number("value", value);
    }

    @Override
    public double quantile(double probability) {
        Bounds.inside(probability);
        return value;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public Interval support() {
        return Interval.exactly(value);
    }
}
