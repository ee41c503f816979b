// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * One of the values of a {@link Discrete} distribution.
 *
 * @param value the value, at most {@link Distribution#LARGEST} in size
 * @param weight how likely it is beside the others: a weight, not a probability, in [0, {@link Distribution#LARGEST}]
 * @since 0.1
 */
public record WeightedValue(
        @JsonProperty(required = true) double value,
        @JsonProperty(required = true) double weight) implements Serializable {

    /**
     * Checks value and weight.
     *
     * @param value the value
     * @param weight the weight
     * @throws IllegalArgumentException if the value is too large, or the weight is negative or too large
     */
    public WeightedValue {
        value = Bounds.number("value", value);
        if (!(weight >= 0 && weight <= Distribution.LARGEST)) {
            throw Checks.refused("weight", "be in [0, 1.0E15]", weight);
        }
        weight += 0.0; // no negative zero
    }
}
