// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/** Sums as they lie in an array of numbers: five for each flow. */
final class FlowCells {

    /** Numbers for a flow. */
    static final int WIDTH = 5;

    static final int QUANTITY = 0;
    static final int VALUE = 1;
    static final int ROWS = 2;
    static final int UNWEIGHED_ROWS = 3;
    static final int UNWEIGHED_VALUE = 4;

    private FlowCells() {}

    /** Adds a row and tells whether it is the first of its flow. */
    static boolean add(long[] cells, int at, long quantityGrams, long valueMillidollars) {
        long quantity = cells[at + QUANTITY] + quantityGrams;
        long value = cells[at + VALUE] + valueMillidollars;
        if ((quantity | value) < 0) {
            TradeAmount.sum(cells[at + QUANTITY], quantityGrams);
            TradeAmount.sum(cells[at + VALUE], valueMillidollars);
        }
        cells[at + QUANTITY] = quantity;
        cells[at + VALUE] = value;
        return cells[at + ROWS]++ == 0;
    }

    /** Notes that the row just added had no quantity. */
    static void unweighed(long[] cells, int at, long valueMillidollars) {
        cells[at + UNWEIGHED_ROWS]++;
        cells[at + UNWEIGHED_VALUE] += valueMillidollars;
    }

    static TradeAmount amount(long[] cells, int at) {
        return new TradeAmount(
                cells[at + ROWS],
                cells[at + UNWEIGHED_ROWS],
                cells[at + QUANTITY],
                cells[at + VALUE],
                cells[at + UNWEIGHED_VALUE]);
    }

    static void put(TradeAmount amount, long[] cells, int at) {
        cells[at + QUANTITY] = amount.quantityGrams();
        cells[at + VALUE] = amount.valueMillidollars();
        cells[at + ROWS] = amount.rows();
        cells[at + UNWEIGHED_ROWS] = amount.rowsWithoutQuantity();
        cells[at + UNWEIGHED_VALUE] = amount.unweighedMillidollars();
    }
}
