// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

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
 * A country sends less to named regions.
 *
 * @since 0.1
 */
@Value.Immutable
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
     * @return the regions; none means every buyer outside the country
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
     * @return the days; a month that holds some of them is hit in proportion
     */
    @Override
    DateSpan days();

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
