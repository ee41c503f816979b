// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.time.DateSpan;

/**
 * Plants put out less: a mine floods, a plant closes.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("capacity-cut")
public non-sealed interface CapacityCut extends Shock {

    /**
     * Returns where.
     *
     * @return the country of the plants
     */
    Country country();

    /**
     * Returns at which stage.
     *
     * @return the stage, empty for every stage in the country
     */
    Optional<Stage> stage();

    /**
     * Returns which plants.
     *
     * @return the identifiers of plants of the country and stage; none means all of them
     */
    Set<String> plants();

    /**
     * Returns which elements are hit.
     *
     * @return the elements; none means all of the network
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns how much is lost.
     *
     * @return the fraction of capacity lost, in [0, 1]
     */
    double lost();

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
        Checks.fraction("lost", lost());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapacityCut}. */
    final class Builder extends ImmutableCapacityCut.Builder {
        Builder() {}
    }
}
