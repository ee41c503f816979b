// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Locale;
import org.ytterby.internal.Checks;

/**
 * A probability estimated by counting draws.
 *
 * @param happened in how many draws it happened, at most all
 * @param draws the draws, at least 1
 * @since 0.1
 */
public record EstimatedChance(
        @JsonProperty(required = true) int happened,
        @JsonProperty(required = true) int draws) implements Serializable {

    /**
     * Checks the counts.
     *
     * @param happened in how many draws it happened
     * @param draws the draws
     * @throws IllegalArgumentException if there is no draw, or it happened less than never or more than always
     */
    public EstimatedChance {
        Checks.inRange("draws", draws, 1, Integer.MAX_VALUE);
        Checks.inRange("happened", happened, 0, draws);
    }

    /**
     * Returns the estimate.
     *
     * @return p = happened / draws, in [0, 1]
     */
    public double probability() {
        return happened / (double) draws;
    }

    /**
     * Returns how far the estimate may be off because draws are few: the standard error of a binomial share. It is 0 if the thing
     * happened never or always, which does not make it impossible or sure.
     *
     * @return &radic;(p(1 - p)/n), in [0, 0.5]
     */
    public double standardError() {
        double p = probability();
        return Math.sqrt(p * (1 - p) / draws);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.4f +- %.4f (%d of %d draws)", probability(), standardError(), happened, draws);
    }
}
