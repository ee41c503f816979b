// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeSink;

/** Remembers under which numbers a file lists its importers, as some countries have two, and hands its rows on. */
final class SeenImporters implements TradeSink {

    private final TradeSink next;
    private final boolean[] seen = new boolean[LAST_AREA + 1];

    SeenImporters(TradeSink next) {
        this.next = next;
    }

    /** Returns the number the file has for an area, the usual one if it has that or none. */
    int code(TradeArea area) {
        if (!seen[area.code()]) {
            for (int code = 1; code < seen.length; code++) {
                if (seen[code] && TradeArea.ofCode(code).equals(area)) {
                    return code;
                }
            }
        }
        return area.code();
    }

    @Override
    public boolean wants(int product) {
        return next.wants(product);
    }

    @Override
    public void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {
        seen[importer] = true;
        next.row(year, exporter, importer, product, quantityGrams, valueMillidollars);
    }

    @Override
    public void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars) {
        seen[importer] = true;
        next.rowWithoutQuantity(year, exporter, importer, product, valueMillidollars);
    }
}
