// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * The unit of a supply figure.
 *
 * @since 0.1
 */
public enum SupplyUnit {
    /** Metric tonnes in the year. */
    TONNES("t"),
    /** Metric tonnes a year, of a capacity. */
    TONNES_PER_YEAR("t/y"),
    /** Percent of the world, as published. */
    PERCENT_OF_WORLD("% of world");

    private final String symbol;

    SupplyUnit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds a unit.
     *
     * @param symbol the symbol, such as {@code "t"}
     * @return the unit
     * @throws IllegalArgumentException if no unit has the symbol
     */
    @JsonCreator
    public static SupplyUnit ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> Checks.refused("unit", "be t, t/y or % of world", symbol));
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol
     */
    @JsonValue
    public String symbol() {
        return symbol;
    }
}
