// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import org.ytterby.quantity.Interval;

/**
 * How likely the values of a number are that nobody knows for sure. A value is drawn by inverse transform: one number
 * between 0 and 1 decides it, and a larger one never gives a smaller value, so that two runs with the same numbers differ
 * by their distributions alone.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Uniform.class, name = "uniform"),
    @JsonSubTypes.Type(value = Triangular.class, name = "triangular"),
    @JsonSubTypes.Type(value = Pert.class, name = "pert"),
    @JsonSubTypes.Type(value = LogNormal.class, name = "log-normal"),
    @JsonSubTypes.Type(value = Discrete.class, name = "discrete"),
    @JsonSubTypes.Type(value = YesNo.class, name = "yes-no")
})
public sealed interface Distribution extends Serializable
        permits Fixed, Uniform, Triangular, Pert, LogNormal, Discrete, YesNo {

    /** The largest size of a value that a distribution may be stated with. */
    double LARGEST = 1e15;

    /**
     * Returns the smallest value that is not exceeded with a probability.
     *
     * @param probability the probability, in (0, 1)
     * @return the value, within {@link #support()} and never falling with the probability
     * @throws IllegalArgumentException if the probability is not in (0, 1)
     */
    double quantile(double probability);

    /**
     * Returns the mean.
     *
     * @return the mean, finite
     */
    double mean();

    /**
     * Returns the variance.
     *
     * @return the variance, finite and at least 0
     */
    double variance();

    /**
     * Returns where the values lie.
     *
     * @return the smallest interval that holds all values
     */
    Interval support();
}
