// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A record that no value could be made of: its cells, untouched, and every fault found in it.
 *
 * @param line the physical line on which the record starts, from 1
 * @param header the names of the columns, in order of the file
 * @param cells the cells as read, as many as the record has
 * @param errors the faults, at least one
 * @since 0.1
 */
public record CsvReject(int line, List<String> header, List<String> cells, List<CsvError> errors)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param line the physical line on which the record starts, from 1
     * @param header the names of the columns, in order of the file
     * @param cells the cells as read, as many as the record has
     * @param errors the faults, at least one
     * @throws IllegalArgumentException if the line is below 1 or there is no fault
     */
    public CsvReject {
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1 but was " + line);
        }
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("errors must not be empty but was " + errors);
        }
        header = ImmutableList.copyOf(header);
        cells = ImmutableList.copyOf(cells);
        errors = ImmutableList.copyOf(errors);
    }
}
