// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What more capacity at one place alone is worth, everything else being as it is: the rise of the deliverable flow for a tonne,
 * and up to where it goes on rising.
 *
 * @since 0.1
 */
@Value.Immutable
public interface NextTonne extends Serializable {

    /**
     * Returns where.
     *
     * @return a plant, or a link under a cut
     */
    FlowPlace place();

    /**
     * Returns the rise of the deliverable flow.
     *
     * @return tonnes of mine output that more is delivered for a tonne of capacity, above 0
     */
    double mineTonnesPerTonne();

    /**
     * Returns how far it goes on.
     *
     * @return the tonnes of capacity a year beyond which this place alone gives nothing more, finite and above 0
     */
    double upToTonnesPerYear();

    /**
     * Returns whom it can help.
     *
     * @return the identifiers of demands that are short and could get it, at least one
     */
    @Value.NaturalOrder
    NavigableSet<String> relieves();

    /**
     * Returns what arrives.
     *
     * @return the content delivered for a tonne of capacity, from the lowest to the highest of the demands that could get it:
     *     they differ where one buys oxide and another magnets
     */
    Interval deliveredPerTonne();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.positive("mineTonnesPerTonne", mineTonnesPerTonne());
        Checks.positive("upToTonnesPerYear", upToTonnesPerYear());
        Checks.notEmpty("relieves", relieves());
        if (!(deliveredPerTonne().lower() > 0)) {
            throw Checks.refused("deliveredPerTonne", "be above 0", deliveredPerTonne());
        }
        if (place() instanceof FlowPlace.AtNeed) {
            throw Checks.refused("place", "be a plant or a link", place());
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

    /** Builds a {@link NextTonne}. */
    final class Builder extends ImmutableNextTonne.Builder {
        Builder() {}
    }
}
