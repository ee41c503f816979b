// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * What one area sent another of one product in a year: the sum of some rows, without a rounding error.
 *
 * @param product the code, six digits
 * @param year the year, in [1900, 2199]
 * @param exporter the area the goods come from
 * @param importer the area they go to
 * @param amount the sums
 * @since 0.1
 */
public record FlowSum(HsCode product, int year, TradeArea exporter, TradeArea importer, TradeAmount amount)
        implements Serializable {

    /**
     * Checks the code and the year.
     *
     * @param product the code
     * @param year the year
     * @param exporter the area the goods come from
     * @param importer the area they go to
     * @param amount the sums
     * @throws IllegalArgumentException if the code has not six digits, the year is out of range, or no row was summed
     */
    public FlowSum {
        FlowKey.product("product", product);
        Checks.inRange("year", year, FlowKey.FIRST_YEAR, FlowKey.LAST_YEAR);
        if (amount.rows() == 0) {
            throw Checks.refused("amount.rows", "be at least 1", 0);
        }
    }

    long key() {
        return FlowKey.of(FlowKey.product("product", product), year, importer.code(), exporter.code());
    }
}
