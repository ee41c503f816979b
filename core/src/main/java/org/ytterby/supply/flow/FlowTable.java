// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.Arrays;

/** Flows side by side in two arrays, put in order of their keys once all are there. */
final class FlowTable implements FlowVisitor {

    private long[] keys;
    private long[] cells;
    private int size;

    FlowTable(int capacity) {
        keys = new long[capacity];
        cells = new long[capacity * FlowCells.WIDTH];
    }

    @Override
    public void flow(long key, long[] from, int at) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(16, size * 2));
            cells = Arrays.copyOf(cells, keys.length * FlowCells.WIDTH);
        }
        keys[size] = key;
        System.arraycopy(from, at, cells, size * FlowCells.WIDTH, FlowCells.WIDTH);
        size++;
    }

    long[] keys() {
        return keys.length == size ? keys : Arrays.copyOf(keys, size);
    }

    long[] cells() {
        return keys.length == size ? cells : Arrays.copyOf(cells, size * FlowCells.WIDTH);
    }

    /** Sorts by key, in place: heap sort, whose time does not depend on the order found. */
    FlowTable sorted() {
        if (isSorted()) {
            return this;
        }
        for (int root = size / 2 - 1; root >= 0; root--) {
            sink(root, size);
        }
        for (int last = size - 1; last > 0; last--) {
            swap(0, last);
            sink(0, last);
        }
        return this;
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
        for (int i = 0; i < FlowCells.WIDTH; i++) {
            long cell = cells[a * FlowCells.WIDTH + i];
            cells[a * FlowCells.WIDTH + i] = cells[b * FlowCells.WIDTH + i];
            cells[b * FlowCells.WIDTH + i] = cell;
        }
    }
}
