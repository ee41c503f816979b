// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.chain;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

/**
 * What a country or bloc makes at one stage, against what it needs.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageCoverage extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns the members that the table names with more than zero for sure.
     *
     * @return the countries
     */
    Set<Country> producers();

    /**
     * Returns what the members make.
     *
     * @return the amount in the unit of the table, at least 0; a member the table does not name may have a part of the residual
     */
    Interval production();

    /**
     * Returns the share of the world's output that the members make.
     *
     * @return the share, within [0, 1]; undefined if the world may make nothing
     */
    MetricValue shareOfWorld();

    /**
     * Returns the production over the own need.
     *
     * @return the ratio, above 1 for more than is needed; undefined if no need is stated or it may be zero
     */
    MetricValue shareOfNeed();

    /** Checks the range. */
    @Value.Check
    default void check() {
        if (!(production().lower() >= 0)) {
            throw Checks.refused("production", "be at least 0", production());
        }
    }

    /**
     * Starts a coverage.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageCoverage}. */
    final class Builder extends ImmutableStageCoverage.Builder {
        Builder() {}
    }
}
