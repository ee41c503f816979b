// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.ArrayList;
import java.util.List;

/** Any flows, found by their packed key in a table of open addressing. Pages of sums grow without being copied. */
final class HashedFlows {

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final List<long[]> keyPages = new ArrayList<>();
    private final List<long[]> cellPages = new ArrayList<>();
    private int[] table = new int[FIRST_CAPACITY];
    private int size;

    /** Returns the number of a flow, which is new if it is the {@linkplain #size() size} of before. */
    int place(long key) {
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        while (table[slot] != 0) {
            int found = table[slot] - 1;
            if (key(found) == key) {
                return found;
            }
            slot = (slot + 1) & mask;
        }
        if (size == keyPages.size() << PAGE_BITS) {
            keyPages.add(new long[PAGE]);
            cellPages.add(new long[PAGE * FlowCells.WIDTH]);
        }
        keyPages.get(size >>> PAGE_BITS)[size & (PAGE - 1)] = key;
        table[slot] = ++size;
        if (size > table.length / 2) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    long[] cells(int place) {
        return cellPages.get(place >>> PAGE_BITS);
    }

    static int at(int place) {
        return (place & (PAGE - 1)) * FlowCells.WIDTH;
    }

    void forEach(FlowVisitor visitor) {
        for (int place = 0; place < size; place++) {
            visitor.flow(key(place), cells(place), at(place));
        }
    }

    private long key(int place) {
        return keyPages.get(place >>> PAGE_BITS)[place & (PAGE - 1)];
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        int mask = larger.length - 1;
        for (int place = 0; place < size; place++) {
            int slot = slot(key(place)) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = place + 1;
        }
        table = larger;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
