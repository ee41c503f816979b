// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import org.ytterby.io.csv.CsvReject;

/**
 * What an importer made of a file, and what it did not. Each row read is counted once: {@link #read()} is the sum of the rows
 * accepted, rejected and skipped. One row may give several values, such as one for each year.
 *
 * @param values what was made, in order of the file
 * @param accepted the number of rows from which something was made
 * @param rejects the rows that could not be read, with their cells and faults
 * @param skipped the number of rows that are of no interest, by the reason
 * @param leftOut the number of cells of accepted rows that are of no interest or empty, by the reason
 * @param <T> the type of a value
 * @since 0.1
 */
public record Imported<T>(
        List<T> values,
        int accepted,
        List<CsvReject> rejects,
        SortedMap<String, Integer> skipped,
        SortedMap<String, Integer> leftOut)
        implements Serializable {

    /**
     * Copies the parts.
     *
     * @param values what was made, in order of the file
     * @param accepted the number of rows from which something was made
     * @param rejects the rows that could not be read, with their cells and faults
     * @param skipped the number of rows that are of no interest, by the reason
     * @param leftOut the number of cells of accepted rows that are of no interest or empty, by the reason
     * @throws IllegalArgumentException if the number of rows is negative
     */
    public Imported {
        if (accepted < 0) {
            throw new IllegalArgumentException("accepted must be at least 0 but was " + accepted);
        }
        values = ImmutableList.copyOf(values);
        rejects = ImmutableList.copyOf(rejects);
        skipped = ImmutableSortedMap.copyOfSorted(skipped);
        leftOut = ImmutableSortedMap.copyOfSorted(leftOut);
    }

    /**
     * Returns the number of rows read, the header not counted.
     *
     * @return the number
     */
    public int read() {
        return accepted + rejects.size() + skippedRows();
    }

    /**
     * Returns the number of rows that are of no interest.
     *
     * @return the sum over all reasons
     */
    public int skippedRows() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns what was made if no row was rejected.
     *
     * @return the values
     * @throws IllegalArgumentException if a row was rejected; the message says where and why, one fault in a line
     */
    public List<T> orThrow() {
        if (!rejects.isEmpty()) {
            StringBuilder faults = new StringBuilder();
            rejects.forEach(reject -> reject.errors()
                    .forEach(
                            error -> faults.append(faults.isEmpty() ? "" : "\n").append(error)));
            throw new IllegalArgumentException(faults.toString());
        }
        return values;
    }

    /**
     * Says it in one line, such as {@code 18 rows read: 16 accepted (46 values), 1 rejected, 1 skipped}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return read() + " rows read: " + accepted + " accepted (" + values.size() + " values), " + rejects.size()
                + " rejected, " + skippedRows() + " skipped";
    }
}
