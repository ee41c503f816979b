// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import org.jspecify.annotations.Nullable;

/** The sums of some flows, by place. What few flows have, rows without a quantity, takes no room until it comes. */
final class FlowPage {

    private static final int WIDTH = 3;
    private static final int UNWEIGHED_WIDTH = 2;

    /** Quantity, value and rows of each place. */
    private final long[] sums;

    /** Rows and value without quantity of each place. */
    private long @Nullable [] unweighed;

    FlowPage(int places) {
        sums = new long[places * WIDTH];
    }

    /** Adds a row, whose quantity is not known if it is below 0, and tells whether it is the first in its place. */
    boolean add(int place, long quantityGrams, long valueMillidollars) {
        int at = place * WIDTH;
        long quantity = sums[at] + Math.max(0, quantityGrams);
        long value = sums[at + 1] + valueMillidollars;
        if ((quantity | value) < 0) {
            TradeAmount.sum(sums[at], Math.max(0, quantityGrams)); // one of the two refuses
            TradeAmount.sum(sums[at + 1], valueMillidollars);
        }
        sums[at] = quantity;
        sums[at + 1] = value;
        if (quantityGrams < 0) {
            addUnweighed(place, valueMillidollars);
        }
        return sums[at + 2]++ == 0;
    }

    private void addUnweighed(int place, long valueMillidollars) {
        if (unweighed == null) {
            unweighed = new long[sums.length / WIDTH * UNWEIGHED_WIDTH];
        }
        unweighed[place * UNWEIGHED_WIDTH]++;
        unweighed[place * UNWEIGHED_WIDTH + 1] += valueMillidollars;
    }

    boolean isEmpty(int place) {
        return sums[place * WIDTH + 2] == 0;
    }

    /** Hands the sums of a place over to a table. */
    void copy(int place, long key, FlowTable table) {
        int at = place * WIDTH;
        long unweighedRows = 0;
        long unweighedValue = 0;
        if (unweighed != null) {
            unweighedRows = unweighed[place * UNWEIGHED_WIDTH];
            unweighedValue = unweighed[place * UNWEIGHED_WIDTH + 1];
        }
        table.add(key, sums[at + 2], unweighedRows, sums[at], sums[at + 1], unweighedValue);
    }
}
