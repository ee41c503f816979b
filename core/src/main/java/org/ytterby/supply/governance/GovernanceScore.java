// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.governance;

import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * The score of a country in one dimension of governance and one year, as one vintage of the indicators gives it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GovernanceScore extends Serializable {

    /**
     * Returns the vintage: the code of the edition that gives the score. The whole series is revised with every edition.
     *
     * @return the code, such as {@code "WGI2020"}
     */
    String vintage();

    /**
     * Returns the country.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns the year.
     *
     * @return the calendar year, from 1996 to 2200
     */
    int year();

    /**
     * Returns the dimension.
     *
     * @return the dimension
     */
    GovernanceDimension dimension();

    /**
     * Returns the estimate.
     *
     * @return the estimate, about -2.5 (worst) to 2.5 (best), in [-5, 5]
     */
    double estimate();

    /**
     * Returns the standard error of the estimate.
     *
     * @return the standard error, at least 0, empty if not given
     */
    OptionalDouble standardError();

    /**
     * Returns the number of sources behind the estimate.
     *
     * @return the number, at least 1, empty if not given
     */
    OptionalInt sources();

    /**
     * Returns the rank among all countries.
     *
     * @return the percentile, in [0, 100], 100 the best, empty if not given
     */
    OptionalDouble percentileRank();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("vintage", vintage());
        Checks.inRange("year", year(), 1996, 2200);
        if (!(estimate() >= -5 && estimate() <= 5)) {
            throw Checks.refused("estimate", "be in [-5, 5]", estimate());
        }
        standardError().ifPresent(error -> Checks.notNegative("standardError", error));
        sources().ifPresent(number -> Checks.inRange("sources", number, 1, 1000));
        percentileRank().ifPresent(rank -> {
            if (!(rank >= 0 && rank <= 100)) {
                throw Checks.refused("percentileRank", "be in [0, 100]", rank);
            }
        });
    }

    /**
     * Starts a score.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GovernanceScore}. */
    final class Builder extends ImmutableGovernanceScore.Builder {
        Builder() {}
    }
}
