// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import java.io.Serializable;

/**
 * What a {@link Baseline} holds beside plants, links and needs.
 *
 * @param projects which projects
 * @param oldMagnets what comes back from use
 * @param ironNitride what stands in for rare-earth magnets
 * @param demandStockDays the days of use that every demand holds in store at the start, finite and at least 0; no stock is
 *     published, so that this is an assumption of the caller
 * @since 0.1
 */
public record BaselineOptions(Projects projects, OldMagnets oldMagnets, IronNitride ironNitride, double demandStockDays)
        implements Serializable {

    /** Which projects are in the network. */
    public enum Projects {
        /** None. */
        LEFT_OUT,
        /** What the base case of the IEA adds by 2030 and by 2035, country by country. */
        BASE_CASE
    }

    /** What comes back from use. */
    public enum OldMagnets {
        /** Nothing. */
        LEFT_OUT,
        /** In the European Union the published end-of-life recycling input rate. */
        PUBLISHED_RATE
    }

    /** What stands in for rare-earth magnets. */
    public enum IronNitride {
        /** Nothing. */
        LEFT_OUT,
        /** What has been shown: thin films. */
        CAUTIOUS,
        /** What its maker aims at. */
        OPTIMISTIC
    }

    /**
     * Checks the days.
     *
     * @param projects which projects
     * @param oldMagnets what comes back
     * @param ironNitride what stands in
     * @param demandStockDays the days of use in store
     * @throws IllegalArgumentException if the days are negative or not finite
     */
    public BaselineOptions {
        if (!(demandStockDays >= 0 && demandStockDays < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "demandStockDays must be finite and at least 0 but was " + demandStockDays);
        }
    }

    /**
     * Returns the chain as published alone: no projects, no old magnets, no substitute, no stocks.
     *
     * @return the options
     */
    public static BaselineOptions plain() {
        return new BaselineOptions(Projects.LEFT_OUT, OldMagnets.LEFT_OUT, IronNitride.LEFT_OUT, 0);
    }

    /**
     * Returns these options with other projects.
     *
     * @param other which projects
     * @return the options
     */
    public BaselineOptions withProjects(Projects other) {
        return new BaselineOptions(other, oldMagnets, ironNitride, demandStockDays);
    }

    /**
     * Returns these options with something else coming back.
     *
     * @param other what comes back
     * @return the options
     */
    public BaselineOptions withOldMagnets(OldMagnets other) {
        return new BaselineOptions(projects, other, ironNitride, demandStockDays);
    }

    /**
     * Returns these options with something else standing in.
     *
     * @param other what stands in
     * @return the options
     */
    public BaselineOptions withIronNitride(IronNitride other) {
        return new BaselineOptions(projects, oldMagnets, other, demandStockDays);
    }

    /**
     * Returns these options with other stocks.
     *
     * @param days the days of use in store
     * @return the options
     * @throws IllegalArgumentException if the days are negative or not finite
     */
    public BaselineOptions withDemandStockDays(double days) {
        return new BaselineOptions(projects, oldMagnets, ironNitride, days);
    }
}
