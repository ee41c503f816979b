// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.util.function.Function;

/**
 * One column of a table: its name and what its cells mean. Columns are declared with {@link CsvColumns} and read with
 * {@link CsvRow#get}.
 *
 * @param <T> the type of a value
 * @since 0.1
 */
public final class CsvColumn<T> {

    private final String name;
    private final int slot;
    private final boolean required;
    private final Function<String, T> converter;

    CsvColumn(String name, int slot, boolean required, Function<String, T> converter) {
        this.name = name;
        this.slot = slot;
        this.required = required;
        this.converter = converter;
    }

    /**
     * Returns the name in the header.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the header must have the column.
     *
     * @return whether a file without it is refused
     */
    public boolean required() {
        return required;
    }

    int slot() {
        return slot;
    }

    T convert(String cell) {
        return converter.apply(cell);
    }

    @Override
    public String toString() {
        return name;
    }
}
