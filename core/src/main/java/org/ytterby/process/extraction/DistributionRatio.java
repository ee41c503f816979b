// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How a metal divides between two liquids at equilibrium: D = [M] in the organic phase / [M] in the aqueous phase.
 *
 * @param value the ratio of the two concentrations, in any one unit per volume, finite and above 0
 * @since 0.1
 */
public record DistributionRatio(
        @JsonProperty(required = true) double value) implements Serializable {

    private static final double PROTONS = 3;

    /**
     * Checks the ratio.
     *
     * @param value the ratio
     * @throws IllegalArgumentException if the ratio is not finite and above 0
     */
    public DistributionRatio {
        Checks.positive("distributionRatio", value);
    }

    /**
     * Gives a ratio.
     *
     * @param value the ratio, finite and above 0
     * @return the ratio
     * @throws IllegalArgumentException if the ratio is not finite and above 0
     */
    public static DistributionRatio of(double value) {
        return new DistributionRatio(value);
    }

    /**
     * Gives the ratio of a trivalent rare earth with an acidic extractant HA: log D = log K + 3 log [HA] + 3 pH. It is
     * the
     * ideal law of ion exchange, one metal ion for three protons (Peppard and others 1958), for little metal in the
     * organic
     * phase; real slopes fall below 3 as the extractant is loaded.
     *
     * @param logConstant the decimal logarithm of the extraction constant K, finite
     * @param extractantMolPerLitre the free extractant in the organic phase, above 0
     * @param pH the pH of the aqueous phase at equilibrium, finite
     * @return the ratio
     * @throws IllegalArgumentException if an argument is out of range or no double above 0 holds the ratio
     */
    public static DistributionRatio withAcidicExtractant(double logConstant, double extractantMolPerLitre, double pH) {
        double log = Checks.finite("logConstant", logConstant)
                + PROTONS * Math.log10(Checks.positive("extractantMolPerLitre", extractantMolPerLitre))
                + PROTONS * Checks.finite("pH", pH);
        return of(Math.pow(10, log));
    }
}
