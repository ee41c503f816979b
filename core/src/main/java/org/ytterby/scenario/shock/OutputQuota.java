// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.time.DateSpan;

/**
 * A country limits what its plants of a stage put out together. Where their capacities exceed it, they are scaled down alike;
 * a month has a twelfth of the limit.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("output-quota")
public non-sealed interface OutputQuota extends Shock {

    /**
     * Returns whose plants.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns at which stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns the limit.
     *
     * @return the most that the plants put out together a year, for at least one element; elements not stated are not limited
     */
    ElementTonnes limitPerYear();

    /**
     * Returns the days on which it holds.
     *
     * @return the days, first and last included; a month that holds some of them is hit in proportion; open ends reach
     *     beyond the run
     */
    @Override
    DateSpan days();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (limitPerYear().tonnes().size() == 0) {
            throw Checks.refused(
                    "limitPerYear.tonnes", "state an element", limitPerYear().tonnes());
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

    /** Builds a {@link OutputQuota}. */
    final class Builder extends ImmutableOutputQuota.Builder {
        Builder() {}
    }
}
