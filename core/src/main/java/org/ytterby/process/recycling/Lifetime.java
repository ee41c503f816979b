// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How long products stay in use: a distribution of the age at which they are given up.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(Lifetime.Fixed.class),
    @JsonSubTypes.Type(Lifetime.Weibull.class),
    @JsonSubTypes.Type(Lifetime.Normal.class)
})
public sealed interface Lifetime extends Serializable {

    /**
     * Returns the part of a cohort that is still in use at an age.
     *
     * @param ageYears the age in years, at least 0
     * @return the fraction in [0, 1], 1 at age 0, never rising
     * @throws IllegalArgumentException if the age is negative or not finite
     */
    double survivingAt(double ageYears);

    /**
     * Every product lasts equally long.
     *
     * @param years the lifetime in years, finite and above 0
     */
    @JsonTypeName("fixed")
    record Fixed(@JsonProperty(required = true) double years) implements Lifetime {

        /**
         * Checks the lifetime.
         *
         * @param years the lifetime
         * @throws IllegalArgumentException if it is not finite and above 0
         */
        public Fixed {
            Checks.positive("years", years);
        }

        @Override
        public double survivingAt(double ageYears) {
            return Checks.notNegative("ageYears", ageYears) < years ? 1 : 0;
        }
    }

    /**
     * The distribution of Weibull (1951): surviving = exp(&minus;(age / scale)<sup>shape</sup>). The mean is scale
     * &middot;
     * &Gamma;(1 + 1/shape).
     *
     * @param shape the shape, finite and above 0; above 1 products wear out
     * @param scaleYears the scale in years, at which exp(&minus;1) = 37 % are left, finite and above 0
     */
    @JsonTypeName("weibull")
    record Weibull(
            @JsonProperty(required = true) double shape,
            @JsonProperty(required = true) double scaleYears) implements Lifetime {

        /**
         * Checks shape and scale.
         *
         * @param shape the shape
         * @param scaleYears the scale
         * @throws IllegalArgumentException if one is not finite and above 0
         */
        public Weibull {
            Checks.positive("shape", shape);
            Checks.positive("scaleYears", scaleYears);
        }

        @Override
        public double survivingAt(double ageYears) {
            return Math.exp(-Math.pow(Checks.notNegative("ageYears", ageYears) / scaleYears, shape));
        }
    }

    /**
     * The normal distribution, cut at age 0 and scaled up again, so that nothing is given up before it is made.
     *
     * @param meanYears the mean before cutting, in years, finite and at least 0
     * @param deviationYears the standard deviation before cutting, in years, finite and above 0
     */
    @JsonTypeName("normal")
    record Normal(
            @JsonProperty(required = true) double meanYears,
            @JsonProperty(required = true) double deviationYears) implements Lifetime {

        /**
         * Checks mean and deviation.
         *
         * @param meanYears the mean
         * @param deviationYears the deviation
         * @throws IllegalArgumentException if the mean is negative, the deviation is not above 0, or one is not finite
         */
        public Normal {
            Checks.notNegative("meanYears", meanYears);
            Checks.positive("deviationYears", deviationYears);
        }

        @Override
        public double survivingAt(double ageYears) {
            double above = NormalTail.above((Checks.notNegative("ageYears", ageYears) - meanYears) / deviationYears);
            return Math.min(1, above / NormalTail.above(-meanYears / deviationYears));
        }
    }
}
