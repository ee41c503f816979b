// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

/** What a column of trade statistics holds. */
enum TradeRole {
    YEAR(0, "year"),
    EXPORTER(1, "exporter"),
    IMPORTER(2, "importer"),
    PRODUCT(3, "product"),
    VALUE(4, "value"),
    QUANTITY(5, "quantity");

    private final int index;
    private final String words;

    TradeRole(int index, String words) {
        this.index = index;
        this.words = words;
    }

    /** Returns a dense number, on which {@link QuickRows} relies. */
    int index() {
        return index;
    }

    String words() {
        return words;
    }
}
