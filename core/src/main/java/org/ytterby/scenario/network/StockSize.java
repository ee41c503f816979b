// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How large a stock is: a mass, or so many days of what its holder needs or puts out at the start.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({@JsonSubTypes.Type(StockSize.Held.class), @JsonSubTypes.Type(StockSize.DaysOfUse.class)})
public sealed interface StockSize extends Serializable {

    /**
     * A mass by element.
     *
     * @param mass the mass
     */
    @JsonTypeName("held")
    record Held(ElementTonnes mass) implements StockSize {}

    /**
     * A time for which the stock covers what its holder needs (a demand) or is asked for (a plant) at the start.
     *
     * @param days the days of use, finite and at least 0, of 365 a year
     */
    @JsonTypeName("days-of-use")
    record DaysOfUse(double days) implements StockSize {

        /**
         * Checks the days.
         *
         * @param days the days
         * @throws IllegalArgumentException if the days are negative or not finite
         */
        public DaysOfUse {
            Checks.notNegative("days", days);
        }
    }
}
