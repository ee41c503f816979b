// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** An enum with a symbol. */
public enum Metal {
    /** Neodymium. */
    ND("Nd"),
    /** Dysprosium. */
    DY("Dy"),
    /** Terbium. */
    TB("Tb");

    private final String symbol;

    Metal(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Finds a metal.
     *
     * @param symbol its symbol
     * @return the metal
     */
    @JsonCreator
    public static Metal ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(metal -> metal.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("symbol must be that of a metal but was '" + symbol + "'"));
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
