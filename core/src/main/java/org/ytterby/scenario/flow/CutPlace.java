// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A place in the cut that limits a flow, with all that passes there. Over the whole cut, tonnes times worth add up to what is
 * deliverable.
 *
 * @param place where it is
 * @param tonnesPerYear what can pass there, in tonnes of content a year, finite and at least 0; 0 where a shock took everything
 * @param mineTonnesPerTonne what a tonne there is worth in tonnes of mine output, above 0
 * @since 0.1
 */
public record CutPlace(FlowPlace place, double tonnesPerYear, double mineTonnesPerTonne) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param place where it is
     * @param tonnesPerYear what can pass there
     * @param mineTonnesPerTonne what a tonne there is worth
     * @throws IllegalArgumentException if the tonnes are negative or not finite, or the worth is not finite and above 0
     */
    public CutPlace {
        Checks.notNegative("tonnesPerYear", tonnesPerYear);
        Checks.positive("mineTonnesPerTonne", mineTonnesPerTonne);
    }
}
