// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Money;

/**
 * How far a bloc has come at one stage in December of a year.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageYear extends Serializable {

    /**
     * Returns the year.
     *
     * @return the year
     */
    int year();

    /**
     * Returns the need.
     *
     * @return tonnes of content a year, at the rate of December
     */
    double needTonnes();

    /**
     * Returns the capacity if every project is built.
     *
     * @return tonnes of content a year
     */
    double plannedTonnes();

    /**
     * Returns the capacity to expect: every project counts with its probability.
     *
     * @return tonnes of content a year, at most what is planned
     */
    double expectedTonnes();

    /**
     * Returns how likely it is that the target has been reached in some month up to this December.
     *
     * @return the probability, within [0, 1]; a point if all outcomes were gone through
     */
    Interval chance();

    /**
     * Returns the capital of the projects at this stage whose building has begun by this December.
     *
     * @return an amount for each currency, in order of code
     */
    List<Money> capital();

    /**
     * Returns the projects begun whose capital is not known.
     *
     * @return the identifiers of their plants, in the order of the pipeline
     */
    List<String> capitalUnknown();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notNegative("needTonnes", needTonnes());
        Checks.notNegative("plannedTonnes", plannedTonnes());
        Checks.notNegative("expectedTonnes", expectedTonnes());
        if (!Interval.of(0, 1).encloses(chance())) {
            throw Checks.refused("chance", "be within [0, 1]", chance());
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageYear}. */
    final class Builder extends ImmutableStageYear.Builder {
        Builder() {}
    }
}
