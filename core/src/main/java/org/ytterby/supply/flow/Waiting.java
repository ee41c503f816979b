// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import org.jspecify.annotations.Nullable;

/**
 * Rows whose place is known, summed together: the processor then fetches many places at a time, where row by row it would
 * wait for each.
 */
final class Waiting {

    private static final int MOST = 256;

    private final @Nullable FlowPage[] pages = new FlowPage[MOST];
    private final int[] places = new int[MOST];
    private final long[] quantities = new long[MOST];
    private final long[] values = new long[MOST];
    private int count;

    /** Keeps a row, whose quantity is not known if it is below 0, and tells whether there is no room for another. */
    boolean put(FlowPage page, int place, long quantity, long value) {
        pages[count] = page;
        places[count] = place;
        quantities[count] = quantity;
        values[count] = value;
        return ++count == MOST;
    }

    /** Sums what it keeps and gives the number of flows that are new. */
    int settle() {
        int settled = count;
        int fresh = 0;
        count = 0;
        for (int i = 0; i < settled; i++) {
            FlowPage page = pages[i];
            if (page != null && page.add(places[i], quantities[i], values[i])) {
                fresh++;
            }
        }
        return fresh;
    }
}
