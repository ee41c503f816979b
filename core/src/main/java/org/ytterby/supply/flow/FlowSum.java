// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * What one area sent another of one commodity in a year: the sum of some rows, without a rounding error.
 *
 * @param commodity the name of the commodity, not blank
 * @param year the year, in [1900, 2199]
 * @param exporter the area the goods come from
 * @param importer the area they go to
 * @param amount the sums
 * @since 0.1
 */
public record FlowSum(String commodity, int year, TradeArea exporter, TradeArea importer, TradeAmount amount)
        implements Serializable {

    /**
     * Checks the name, the year and that a row was summed.
     *
     * @param commodity the name of the commodity
     * @param year the year
     * @param exporter the area the goods come from
     * @param importer the area they go to
     * @param amount the sums
     * @throws IllegalArgumentException if the name is blank, the year is out of range, or no row was summed
     */
    public FlowSum {
        Checks.notBlank("commodity", commodity);
        FlowKey.checkYear(year);
        if (amount.rows() == 0) {
            throw Checks.refused("amount.rows", "be at least 1", 0);
        }
    }
}
