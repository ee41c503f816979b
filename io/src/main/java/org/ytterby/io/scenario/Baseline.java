// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import org.ytterby.io.data.ReferenceData;
import org.ytterby.scenario.network.Network;

/**
 * The chain of the magnet rare earths praseodymium, neodymium, terbium and dysprosium in 2024, in tonnes of elements: mining
 * and separation by country as the IEA explorer prints them (2025 edition), metal and magnet making by the published part of
 * China, and needs by use as the explorer prints them.
 *
 * <p>Published figures stand in the network unchanged. What they leave open is filled by the assumptions of a bundled table,
 * each of which the network names: feed and scrap that the explorer does not show, elements by the ore of each country, makers
 * outside China, regions of use, who delivers to whom (at home first, the rest in proportion), and how far plants are used. The
 * whole is balanced: without a shock nothing is short.
 *
 * @since 0.1
 */
public final class Baseline {

    private Baseline() {}

    /**
     * Builds the chain from tables.
     *
     * @param data the tables, which may be one's own
     * @param options what the chain holds beside plants, links and needs
     * @return the network
     * @throws IllegalArgumentException if an assumption is missing or stands twice in the table
     */
    public static Network of(ReferenceData data, BaselineOptions options) {
        return new BaselineChain(new BaselineInputs(data), options).network();
    }

    /**
     * Builds the chain from the bundled tables.
     *
     * @param options what the chain holds beside plants, links and needs
     * @return the network
     */
    public static Network bundled(BaselineOptions options) {
        return of(ReferenceData.bundled(), options);
    }
}
