// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import org.immutables.value.Value;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.time.DateSpan;

/**
 * A country limits what its plants of a stage put out together.
 *
 * @since 0.1
 */
@Value.Immutable
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
     * @return the most that the plants put out together a year; elements not stated are not limited
     */
    ElementTonnes limitPerYear();

    /**
     * Returns the days on which it holds.
     *
     * @return the days; a month that holds some of them is hit in proportion
     */
    @Override
    DateSpan days();

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
