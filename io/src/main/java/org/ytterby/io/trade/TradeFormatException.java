// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import org.ytterby.io.csv.CsvError;

/**
 * A file of trade statistics that cannot be read on: its header lacks a column, or a quote is never closed.
 *
 * @since 0.1
 */
public final class TradeFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The fault. */
    private final CsvError error;

    TradeFormatException(CsvError error) {
        super(error.toString());
        this.error = error;
    }

    /**
     * Returns the fault.
     *
     * @return the fault, with file, line and column
     */
    public CsvError error() {
        return error;
    }
}
