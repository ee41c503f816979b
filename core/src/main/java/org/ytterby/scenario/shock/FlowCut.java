// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/**
 * A country sends less to named regions. Its plants may make as much as before; what they send is limited to the rest of
 * what the buyers ordered.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("flow-cut")
public non-sealed interface FlowCut extends Shock {

    /**
     * Returns whose plants send less.
     *
     * @return the country of the sellers
     */
    Country country();

    /**
     * Returns whose products.
     *
     * @return the stage of the sellers, empty for every stage
     */
    Optional<Stage> stage();

    /**
     * Returns to whom.
     *
     * @return the regions; none means every buyer outside the country, see {@link #reaches}
     */
    Set<Region> destinations();

    /**
     * Returns which elements are hit.
     *
     * @return the elements; none means all of the network
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns how much is stopped.
     *
     * @return the fraction of the flow stopped, in [0, 1]
     */
    double stopped();

    /**
     * Returns the days on which it holds.
     *
     * @return the days, first and last included; a month that holds some of them is hit in proportion; open ends reach
     *     beyond the run
     */
    @Override
    DateSpan days();

    /**
     * Says whether a buyer is hit. A buyer in the country itself never is. With no destinations named, everybody else is; else
     * those whose region lies wholly in one of the destinations: Germany in the European Union, the Union in the world, but
     * not the world in the Union.
     *
     * @param buyer the region of a demand, or that of the country of a plant
     * @param day the day, on which economic units have the members they have
     * @return whether the flow from the country to the buyer is cut
     */
    default boolean reaches(Region buyer, LocalDate day) {
        return Destinations.reach(country(), destinations(), buyer, day);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.fraction("stopped", stopped());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowCut}. */
    final class Builder extends ImmutableFlowCut.Builder {
        Builder() {}
    }
}
