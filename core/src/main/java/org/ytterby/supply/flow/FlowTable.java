// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.Arrays;

/** Flows side by side in two arrays. Those added in any order are put in order of their keys at the end. */
final class FlowTable {

    private static final int WIDTH = 5;

    private long[] keys;
    private long[] cells;
    private int size;

    FlowTable(int capacity) {
        keys = new long[capacity];
        cells = new long[capacity * WIDTH];
    }

    void add(long key, TradeAmount amount) {
        add(
                key,
                amount.rows(),
                amount.rowsWithoutQuantity(),
                amount.quantityGrams(),
                amount.valueMillidollars(),
                amount.unweighedMillidollars());
    }

    void add(long key, long rows, long unweighedRows, long quantity, long value, long unweighedValue) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(16, size * 2));
            cells = Arrays.copyOf(cells, keys.length * WIDTH);
        }
        int at = size * WIDTH;
        keys[size++] = key;
        cells[at] = rows;
        cells[at + 1] = unweighedRows;
        cells[at + 2] = quantity;
        cells[at + 3] = value;
        cells[at + 4] = unweighedValue;
    }

    long[] keys() {
        return keys.length == size ? keys : Arrays.copyOf(keys, size);
    }

    long[] cells() {
        return keys.length == size ? cells : Arrays.copyOf(cells, size * WIDTH);
    }

    static TradeAmount amount(long[] cells, int i) {
        int at = i * WIDTH;
        return new TradeAmount(cells[at], cells[at + 1], cells[at + 2], cells[at + 3], cells[at + 4]);
    }

    /** Sorts by key, in place: heap sort, whose time does not depend on the order found. */
    void sort() {
        if (isSorted()) {
            return;
        }
        for (int root = size / 2 - 1; root >= 0; root--) {
            sink(root, size);
        }
        for (int last = size - 1; last > 0; last--) {
            swap(0, last);
            sink(0, last);
        }
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (keys[i - 1] > keys[i]) {
                return false;
            }
        }
        return true;
    }

    private void sink(int start, int end) {
        int root = start;
        while (2 * root + 1 < end) {
            int child = 2 * root + 1;
            if (child + 1 < end && keys[child] < keys[child + 1]) {
                child++;
            }
            if (keys[root] >= keys[child]) {
                return;
            }
            swap(root, child);
            root = child;
        }
    }

    private void swap(int a, int b) {
        long key = keys[a];
        keys[a] = keys[b];
        keys[b] = key;
        for (int i = 0; i < WIDTH; i++) {
            long cell = cells[a * WIDTH + i];
            cells[a * WIDTH + i] = cells[b * WIDTH + i];
            cells[b * WIDTH + i] = cell;
        }
    }
}
