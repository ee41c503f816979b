// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.time.DateSpan;

/**
 * A country stops giving away a technology or a reagent; building that needs it stands still meanwhile, and starts as many
 * months later. It does nothing to a project that is finished, nor to one that does not name the need.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("technology-denial")
public non-sealed interface TechnologyDenial extends Shock {

    /**
     * Returns who denies it.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns what is denied.
     *
     * @return the technology or reagent as projects name it, not blank
     */
    String need();

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
        Checks.notBlank("need", need());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TechnologyDenial}. */
    final class Builder extends ImmutableTechnologyDenial.Builder {
        Builder() {}
    }
}
