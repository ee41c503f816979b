// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * The amount of a metal in the organic phase over the amount in the aqueous phase at equilibrium: E = D &middot; O/A.
 *
 * @param value the ratio of the two amounts, finite and above 0
 * @since 0.1
 */
public record ExtractionFactor(
        @JsonProperty(required = true) double value) implements Serializable {

    /**
     * Checks the factor.
     *
     * @param value the factor
     * @throws IllegalArgumentException if the factor is not finite and above 0
     */
    public ExtractionFactor {
        Checks.positive("extractionFactor", value);
    }

    /**
     * Gives a factor.
     *
     * @param value the factor, finite and above 0
     * @return the factor
     * @throws IllegalArgumentException if the factor is not finite and above 0
     */
    public static ExtractionFactor of(double value) {
        return new ExtractionFactor(value);
    }

    /**
     * Gives the factor of a metal in two phases.
     *
     * @param distribution the distribution ratio D
     * @param phases the phase ratio O/A
     * @return D &middot; O/A
     * @throws IllegalArgumentException if no double above 0 holds the product
     */
    public static ExtractionFactor of(DistributionRatio distribution, PhaseRatio phases) {
        return of(distribution.value() * phases.organicToAqueous());
    }
}
