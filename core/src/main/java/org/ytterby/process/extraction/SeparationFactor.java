// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How much better one metal is extracted than another: &beta; = D of the first / D of the second. By custom the better
 * extracted metal is named first, so that &beta; is at least 1; {@link #normalised()} puts it that way.
 *
 * @param value the ratio of the two distribution ratios, finite and above 0
 * @since 0.1
 */
public record SeparationFactor(
        @JsonProperty(required = true) double value) implements Serializable {

    /**
     * Checks the factor.
     *
     * @param value the factor
     * @throws IllegalArgumentException if the factor is not finite and above 0
     */
    public SeparationFactor {
        Checks.positive("separationFactor", value);
    }

    /**
     * Gives a factor.
     *
     * @param value the factor, finite and above 0
     * @return the factor
     * @throws IllegalArgumentException if the factor is not finite and above 0
     */
    public static SeparationFactor of(double value) {
        return new SeparationFactor(value);
    }

    /**
     * Compares two metals in the same two phases.
     *
     * @param first the distribution ratio of the first
     * @param second the distribution ratio of the second
     * @return D first / D second
     * @throws IllegalArgumentException if no double above 0 holds the quotient
     */
    public static SeparationFactor between(DistributionRatio first, DistributionRatio second) {
        return of(first.value() / second.value());
    }

    /**
     * Tells whether the first metal is the better extracted one.
     *
     * @return true if the factor is above 1
     */
    public boolean favoursFirst() {
        return value > 1;
    }

    /**
     * Names the two metals the other way round.
     *
     * @return 1 / &beta;
     * @throws IllegalArgumentException if no double above 0 holds the inverse
     */
    public SeparationFactor inverted() {
        return of(1 / value);
    }

    /**
     * Names the better extracted metal first.
     *
     * @return this factor if it is at least 1, its inverse otherwise
     */
    public SeparationFactor normalised() {
        return value >= 1 ? this : inverted();
    }
}
