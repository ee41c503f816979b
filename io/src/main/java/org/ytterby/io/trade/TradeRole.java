// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

/** What a column of trade statistics holds. */
enum TradeRole {
    YEAR("year"),
    EXPORTER("exporter"),
    IMPORTER("importer"),
    PRODUCT("product"),
    VALUE("value"),
    QUANTITY("quantity");

    private final String words;

    TradeRole(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
