// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * What one country sends another in a year.
 *
 * @param from the sender
 * @param to the receiver, another country
 * @param amount the amount in the unit of the layer, finite and above 0
 * @since 0.1
 */
public record TradeFlow(Country from, Country to, double amount) implements Serializable {

    /**
     * Checks the flow.
     *
     * @param from the sender
     * @param to the receiver
     * @param amount the amount
     * @throws IllegalArgumentException if the countries are the same or the amount is not above 0
     */
    public TradeFlow {
        if (from == to) {
            throw Checks.refused("to", "be another country than from", to);
        }
        Checks.positive("amount", amount);
    }
}
