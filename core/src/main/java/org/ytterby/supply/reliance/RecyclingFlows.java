// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.metric.MetricValue;

/**
 * The flows of a material from use back into production in one year, and the rates that are told of them, which are often
 * taken for each other (UNEP International Resource Panel 2011, Recycling Rates of Metals).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RecyclingFlows extends Serializable {

    /**
     * Returns what reaches the end of its life.
     *
     * @return the tonnes, e, at least what is collected
     */
    double endOfLifeTonnes();

    /**
     * Returns what is collected of it.
     *
     * @return the tonnes, c, at least what is recycled
     */
    double collectedTonnes();

    /**
     * Returns what is recycled of it as functional metal.
     *
     * @return the tonnes of old scrap, o, at least 0
     */
    double oldScrapTonnes();

    /**
     * Returns what is recycled of the waste of manufacturing.
     *
     * @return the tonnes of new scrap, w, at least 0
     */
    double newScrapTonnes();

    /**
     * Returns what enters production from mines.
     *
     * @return the tonnes of primary metal, p, at least 0
     */
    double primaryTonnes();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notNegative("newScrapTonnes", newScrapTonnes());
        Checks.notNegative("primaryTonnes", primaryTonnes());
        Checks.notNegative("oldScrapTonnes", oldScrapTonnes());
        atLeast("collectedTonnes", collectedTonnes(), "oldScrapTonnes", oldScrapTonnes());
        atLeast("endOfLifeTonnes", endOfLifeTonnes(), "collectedTonnes", collectedTonnes());
    }

    private static void atLeast(String path, double value, String other, double least) {
        Checks.notNegative(path, value);
        if (!(value >= least)) {
            throw Checks.refused(path, "be at least " + other + " " + least, value);
        }
    }

    /**
     * Returns the collection rate, c/e.
     *
     * @return the fraction, in [0, 1]; undefined if nothing reaches its end of life
     */
    default MetricValue collectionRate() {
        return ratio(collectedTonnes(), endOfLifeTonnes(), "nothing reaches its end of life");
    }

    /**
     * Returns the efficiency of the recycling process, o/c.
     *
     * @return the fraction, in [0, 1]; undefined if nothing is collected
     */
    default MetricValue processEfficiency() {
        return ratio(oldScrapTonnes(), collectedTonnes(), "nothing is collected");
    }

    /**
     * Returns the end-of-life recycling rate (EOL-RR), o/e: how much of what is thrown away comes back.
     *
     * @return the fraction, in [0, 1]; undefined if nothing reaches its end of life
     */
    default MetricValue endOfLifeRecyclingRate() {
        return ratio(oldScrapTonnes(), endOfLifeTonnes(), "nothing reaches its end of life");
    }

    /**
     * Returns the old scrap ratio (OSR), o/(o+w).
     *
     * @return the fraction, in [0, 1]; undefined if nothing is recycled
     */
    default MetricValue oldScrapRatio() {
        return ratio(oldScrapTonnes(), oldScrapTonnes() + newScrapTonnes(), "nothing is recycled");
    }

    /**
     * Returns the recycled content or recycling input rate (RC, RIR), (o+w)/(p+o+w).
     *
     * @return the fraction, in [0, 1]; undefined if nothing enters production
     */
    default MetricValue recycledContent() {
        return ratio(oldScrapTonnes() + newScrapTonnes(), inputTonnes(), "nothing enters production");
    }

    /**
     * Returns the end-of-life recycling input rate of the European Commission (EoL-RIR), o/(p+o+w): how much of the input is
     * old scrap.
     *
     * @return the fraction, in [0, 1], at most the recycled content; undefined if nothing enters production
     */
    default MetricValue endOfLifeRecyclingInputRate() {
        return ratio(oldScrapTonnes(), inputTonnes(), "nothing enters production");
    }

    private double inputTonnes() {
        return primaryTonnes() + oldScrapTonnes() + newScrapTonnes();
    }

    private static MetricValue ratio(double part, double whole, String otherwise) {
        return whole > 0 ? MetricValue.exactly(part / whole) : MetricValue.undefined(otherwise);
    }

    /**
     * Starts flows.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RecyclingFlows}. */
    final class Builder extends ImmutableRecyclingFlows.Builder {
        Builder() {}
    }
}
