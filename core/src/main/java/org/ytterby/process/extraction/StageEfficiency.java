// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How close real stages, such as mixer-settlers, come to ideal ones: ideal stages over real stages that do the same.
 *
 * @param overall the overall efficiency, in (0, 1]; 1 for ideal stages
 * @since 0.1
 */
public record StageEfficiency(@JsonProperty(required = true) double overall) implements Serializable {

    private static final double ROUNDING = 1e-12; // 44 / 0.8 is 55 stages, not 56 for a last binary digit

    /**
     * Checks the efficiency.
     *
     * @param overall the efficiency
     * @throws IllegalArgumentException if the efficiency is not in (0, 1]
     */
    public StageEfficiency {
        requireEfficiency("overall", overall);
    }

    /**
     * Gives an overall efficiency.
     *
     * @param overall the efficiency, in (0, 1]
     * @return the efficiency
     * @throws IllegalArgumentException if the efficiency is not in (0, 1]
     */
    public static StageEfficiency of(double overall) {
        return new StageEfficiency(overall);
    }

    /**
     * Gives the overall efficiency of stages whose Murphree efficiency is known: ln(1 + M &middot; (E &minus; 1)) / ln
     * E,
     * and M for E = 1 (Lewis 1936, Rectification of Binary Mixtures, Ind. Eng. Chem. 28, 399; from memory -
     * unverified, proved
     * here against a count stage by stage).
     *
     * @param murphree how far the organic phase goes towards equilibrium in one stage: (y out &minus; y in) / (y at
     *     equilibrium
     *     with the aqueous phase leaving &minus; y in), in (0, 1]
     * @param factor the extraction factor E, the same in every stage
     * @return the overall efficiency
     * @throws IllegalArgumentException if the Murphree efficiency is not in (0, 1]
     */
    public static StageEfficiency ofMurphree(double murphree, ExtractionFactor factor) {
        requireEfficiency("murphree", murphree);
        double log = Math.log(factor.value());
        return of(log == 0 ? murphree : Math.min(1, Math.log1p(murphree * Math.expm1(log)) / log));
    }

    /**
     * Returns how many real stages do the work of ideal ones.
     *
     * @param ideal the number of ideal stages, at least 0, not rounded
     * @return ideal / efficiency, rounded up
     * @throws IllegalArgumentException if the number is negative, or the real stages exceed every int
     */
    public int realStages(double ideal) {
        double real = Math.ceil(Checks.notNegative("ideal", ideal) / overall * (1 - ROUNDING));
        if (real > Integer.MAX_VALUE) {
            throw Checks.refused("real stages", "be at most " + Integer.MAX_VALUE, real);
        }
        return (int) real;
    }

    private static void requireEfficiency(String path, double efficiency) {
        if (!(efficiency > 0 && efficiency <= 1)) {
            throw Checks.refused(path, "be in (0, 1]", efficiency);
        }
    }
}
