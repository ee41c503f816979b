// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads a cell as another function does, and keeps what the first short cells meant, because the cells of a column repeat.
 * What it gives must be immutable. It may serve any number of threads; a cell that is refused is refused anew each time.
 */
final class Remembered<T> implements Function<String, T> {

    static final int MOST_CELLS = 512;
    static final int MOST_CHARACTERS = 128;

    private final Function<String, T> reader;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    Remembered(Function<String, T> reader) {
        this.reader = reader;
    }

    @Override
    public T apply(String cell) {
        T meant = known.get(cell);
        if (meant == null) {
            meant = reader.apply(cell);
            if (cell.length() <= MOST_CHARACTERS && known.size() < MOST_CELLS) {
                known.put(cell, meant);
            }
        }
        return meant;
    }
}
