// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.NavigableSet;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;

/**
 * A use needs more, or less, than foreseen.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("demand-surge")
public non-sealed interface DemandSurge extends Shock {

    /**
     * Returns which demands.
     *
     * @return the identifiers of demands, at least one
     */
    Set<String> demands();

    /**
     * Returns which elements are hit.
     *
     * @return the elements; none means all of the network
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns how much more.
     *
     * @return what the need is multiplied by, finite and at least 0; 1.2 is a fifth more
     */
    double factor();

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
        Checks.notEmpty("demands", demands());
        Checks.notNegative("factor", factor());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandSurge}. */
    final class Builder extends ImmutableDemandSurge.Builder {
        Builder() {}
    }
}
