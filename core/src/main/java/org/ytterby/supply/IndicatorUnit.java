// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * The unit of an indicator.
 *
 * @since 0.1
 */
public enum IndicatorUnit {
    /** Percent as published. */
    PERCENT("%"),
    /** Metric tonnes in the period. */
    TONNES("t"),
    /** A number in [0, 1]. */
    INDEX("index");

    private final String symbol;

    IndicatorUnit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds a unit.
     *
     * @param symbol the symbol, such as {@code "%"}
     * @return the unit
     * @throws IllegalArgumentException if no unit has the symbol
     */
    @JsonCreator
    public static IndicatorUnit ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> Checks.refused("unit", "be %, t or index", symbol));
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
