// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The flows of one metal in one year from which recycling rates are read. Old scrap comes from products given up, new
 * scrap
 * from other plants' making, home scrap from the plant's own line.
 *
 * <p>Each rate has its own name, since they differ widely for the same year: where use grows, the recycled share of
 * the input
 * stays small however well old products are collected. Definitions after UNEP International Resource Panel 2011,
 * Recycling
 * Rates of Metals; the European Union's end-of-life recycling input rate counts old scrap only. All are empty where
 * their
 * divisor is zero.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ScrapFlows extends Serializable {

    /**
     * Returns the metal in products given up in the year, e.
     *
     * @return tonnes, at least 0
     */
    double endOfLifeTonnes();

    /**
     * Returns the part of it that is collected for recycling, c.
     *
     * @return tonnes, in [0, {@link #endOfLifeTonnes()}]
     */
    double collectedTonnes();

    /**
     * Returns the metal won back from what was collected, and used as that metal again, o.
     *
     * @return tonnes, in [0, {@link #collectedTonnes()}]
     */
    double oldScrapRecycledTonnes();

    /**
     * Returns the metal won back from scrap of other plants' making, w.
     *
     * @return tonnes, at least 0
     */
    double newScrapRecycledTonnes();

    /**
     * Returns the scrap that the plant puts back into its own line.
     *
     * @return tonnes, at least 0
     */
    double homeScrapTonnes();

    /**
     * Returns the metal from mines that is put in, p.
     *
     * @return tonnes, at least 0
     */
    double primaryTonnes();

    /** Checks the amounts. */
    @Value.Check
    default void check() {
        Checks.notNegative("endOfLifeTonnes", endOfLifeTonnes());
        requireWithin("collectedTonnes", collectedTonnes(), endOfLifeTonnes());
        requireWithin("oldScrapRecycledTonnes", oldScrapRecycledTonnes(), collectedTonnes());
        Checks.notNegative("newScrapRecycledTonnes", newScrapRecycledTonnes());
        Checks.notNegative("homeScrapTonnes", homeScrapTonnes());
        Checks.notNegative("primaryTonnes", primaryTonnes());
    }

    private static void requireWithin(String path, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw Checks.refused(path, "be in [0, " + most + "]", value);
        }
    }

    /**
     * Returns the collection rate, CR.
     *
     * @return c / e, in [0, 1]
     */
    default OptionalDouble collectionRate() {
        return ratio(collectedTonnes(), endOfLifeTonnes());
    }

    /**
     * Returns the efficiency of the recycling process.
     *
     * @return o / c, in [0, 1]
     */
    default OptionalDouble processEfficiency() {
        return ratio(oldScrapRecycledTonnes(), collectedTonnes());
    }

    /**
     * Returns the end-of-life recycling rate, EoL-RR: how much of what is given up comes back.
     *
     * @return o / e, in [0, 1]
     */
    default OptionalDouble endOfLifeRecyclingRate() {
        return ratio(oldScrapRecycledTonnes(), endOfLifeTonnes());
    }

    /**
     * Returns the old scrap ratio, OSR.
     *
     * @return o / (o + w), in [0, 1]
     */
    default OptionalDouble oldScrapRatio() {
        return ratio(oldScrapRecycledTonnes(), oldScrapRecycledTonnes() + newScrapRecycledTonnes());
    }

    /**
     * Returns the recycling input rate, RIR, which is the recycled content without home scrap.
     *
     * @return (o + w) / (p + o + w), in [0, 1]
     */
    default OptionalDouble recyclingInputRate() {
        return recycledContent(HomeScrapPolicy.EXCLUDED);
    }

    /**
     * Returns the end-of-life recycling input rate, EoL-RIR: how much of what is put in comes from products given up.
     *
     * @return o / (p + o + w), in [0, 1]
     */
    default OptionalDouble endOfLifeRecyclingInputRate() {
        return ratio(oldScrapRecycledTonnes(), primaryTonnes() + oldScrapRecycledTonnes() + newScrapRecycledTonnes());
    }

    /**
     * Returns the recycled content.
     *
     * @param policy whether home scrap counts
     * @return (o + w) / (p + o + w), with home scrap added above and below if it counts, in [0, 1]
     */
    default OptionalDouble recycledContent(HomeScrapPolicy policy) {
        double home = policy == HomeScrapPolicy.COUNTED ? homeScrapTonnes() : 0;
        double recycled = oldScrapRecycledTonnes() + newScrapRecycledTonnes() + home;
        return ratio(recycled, primaryTonnes() + recycled);
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(Math.min(1, part / whole)) : OptionalDouble.empty();
    }

    /**
     * Starts flows.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ScrapFlows}. */
    final class Builder extends ImmutableScrapFlows.Builder {
        Builder() {}
    }
}
