// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * One year of a stock of products in use.
 *
 * @param year the calendar year
 * @param putIntoUseTonnes what was put into use in the year, at least 0
 * @param retiredTonnes what was given up in the year, of all ages, at least 0
 * @param inUseTonnes what is in use at the end of the year, at least 0
 * @since 0.1
 */
public record StockYear(
        @JsonProperty(required = true) int year,
        @JsonProperty(required = true) double putIntoUseTonnes,
        @JsonProperty(required = true) double retiredTonnes,
        @JsonProperty(required = true) double inUseTonnes)
        implements Serializable {

    /**
     * Checks the amounts.
     *
     * @param year the year
     * @param putIntoUseTonnes the inflow
     * @param retiredTonnes the outflow
     * @param inUseTonnes the stock
     * @throws IllegalArgumentException if an amount is negative or not finite
     */
    public StockYear {
        Checks.notNegative("putIntoUseTonnes", putIntoUseTonnes);
        Checks.notNegative("retiredTonnes", retiredTonnes);
        Checks.notNegative("inUseTonnes", inUseTonnes);
    }
}
