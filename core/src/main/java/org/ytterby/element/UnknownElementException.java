// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

/**
 * No element from hydrogen to plutonium has the symbol.
 *
 * @since 0.1
 */
public final class UnknownElementException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String symbol;

    UnknownElementException(String symbol) {
        super("symbol must be that of an element from H to Pu but was '" + symbol + "'");
        this.symbol = symbol;
    }

    /**
     * Returns the text that is no symbol.
     *
     * @return the text as given
     */
    public String symbol() {
        return symbol;
    }
}
