// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A question with two answers: 1 (yes) with a probability, else 0 (no).
 *
 * @param probability the probability of yes, in [0, 1]
 * @since 0.1
 */
public record YesNo(@JsonProperty(required = true) double probability) implements Distribution {

    /**
     * Checks the probability.
     *
     * @param probability the probability
     * @throws IllegalArgumentException if it is not in [0, 1]
     */
    public YesNo {
        probability = Checks.fraction("probability", probability) + 0.0; // no negative zero
    }

    @Override
    public double quantile(double probability) {
        return Bounds.inside(probability) > 1 - this.probability ? 1 : 0;
    }

    @Override
    public double mean() {
        return probability;
    }

    @Override
    public double variance() {
        return probability * (1 - probability);
    }

    @Override
    public Interval support() {
        return Interval.of(probability == 1 ? 1 : 0, probability == 0 ? 0 : 1);
    }
}
