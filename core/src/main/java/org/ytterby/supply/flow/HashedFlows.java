// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.ArrayList;
import java.util.List;

/** Any flows, found by their packed key in a table of open addressing. Pages of sums are added and never copied. */
final class HashedFlows {

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final List<long[]> keys = new ArrayList<>();
    private final List<FlowPage> pages = new ArrayList<>();
    private int[] table = new int[FIRST_CAPACITY];
    private int size;

    /** Returns the number of a flow, a new one if it was not there. */
    int number(long key) {
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        while (table[slot] != 0) {
            int found = table[slot] - 1;
            if (key(found) == key) {
                return found;
            }
            slot = (slot + 1) & mask;
        }
        if (size == keys.size() << PAGE_BITS) {
            keys.add(new long[PAGE]);
            pages.add(new FlowPage(PAGE));
        }
        keys.get(size >>> PAGE_BITS)[place(size)] = key;
        table[slot] = ++size;
        if (size > table.length / 2) {
            grow();
        }
        return size - 1;
    }

    FlowPage page(int number) {
        return pages.get(number >>> PAGE_BITS);
    }

    static int place(int number) {
        return number & (PAGE - 1);
    }

    void copy(FlowTable to) {
        for (int number = 0; number < size; number++) {
            page(number).copy(place(number), key(number), to);
        }
    }

    private long key(int number) {
        return keys.get(number >>> PAGE_BITS)[place(number)];
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        int mask = larger.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = slot(key(number)) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number + 1;
        }
        table = larger;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
