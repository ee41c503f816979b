// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * When a bloc reaches its target at one stage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageCatchUp extends Serializable {

    /**
     * Returns the target.
     *
     * @return the target
     */
    CatchUpTarget target();

    /**
     * Returns when it is reached if every project is built.
     *
     * @return the first month in which the planned capacity covers the share of the need; empty if none up to the last year
     */
    Optional<YearMonth> planned();

    /**
     * Returns when it is reached by what is to be expected, every project counting with its probability.
     *
     * @return the first month in which the expected capacity covers the share; never before what is planned; empty if none up
     *     to the last year
     */
    Optional<YearMonth> expected();

    /**
     * Returns the way there.
     *
     * @return the years in order, at least one
     */
    List<StageYear> years();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notEmpty("years", years());
        for (int i = 1; i < years().size(); i++) {
            if (years().get(i).year() != years().get(i - 1).year() + 1) {
                throw Checks.refused(
                        "years[" + i + "].year",
                        "follow the one before",
                        years().get(i).year());
            }
        }
    }

    /**
     * Returns how likely it is that the target is reached by the end of a year.
     *
     * @param year the year
     * @return the probability, a point if all outcomes were gone through
     * @throws IllegalArgumentException if the year is not one of {@link #years()}
     */
    default Interval chanceBy(int year) {
        return at(year).chance();
    }

    /**
     * Returns how things stand in December of a year.
     *
     * @param year the year
     * @return the row
     * @throws IllegalArgumentException if the year is not one of {@link #years()}
     */
    default StageYear at(int year) {
        int first = years().get(0).year();
        return years().get(Checks.inRange("year", year, first, first + years().size() - 1) - first);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageCatchUp}. */
    final class Builder extends ImmutableStageCatchUp.Builder {
        Builder() {}
    }
}
