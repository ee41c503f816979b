// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;

/**
 * What a lenient reading found: the good records as values, and every fault of the others. Nothing is dropped in silence:
 * each record read is either a value or counted as refused.
 *
 * @param <T> the type of a value
 * @since 0.1
 */
public final class CsvResult<T> {

    private final ImmutableList<T> rows;
    private final ImmutableList<CsvError> errors;
    private final int refused;
    private final int unlisted;
    private final boolean stopped;

    CsvResult(List<T> rows, List<CsvError> errors, int refused, int unlisted, boolean stopped) {
        this.rows = ImmutableList.copyOf(rows);
        this.errors = ImmutableList.copyOf(errors);
        this.refused = refused;
        this.unlisted = unlisted;
        this.stopped = stopped;
    }

    /**
     * Returns the values of the good records, in order of the file.
     *
     * @return the values
     */
    public List<T> rows() {
        return rows;
    }

    /**
     * Returns the faults, in order of the file.
     *
     * @return the faults, as many as the table lists at most
     */
    public List<CsvError> errors() {
        return errors;
    }

    /**
     * Returns the number of further faults.
     *
     * @return the number of faults that were found but are not listed
     */
    public int unlisted() {
        return unlisted;
    }

    /**
     * Returns the number of records that have faults.
     *
     * @return the number
     */
    public int refused() {
        return refused;
    }

    /**
     * Returns the number of records read, good or not, the header not counted.
     *
     * @return the number
     */
    public int read() {
        return rows.size() + refused;
    }

    /**
     * Tells whether a fault made it impossible to read on, so that records after it are not counted.
     *
     * @return whether reading stopped before the end of the file
     */
    public boolean stopped() {
        return stopped;
    }

    /**
     * Returns the values if there is no fault.
     *
     * @return the values
     * @throws CsvFormatException if there is any fault
     */
    @CanIgnoreReturnValue
    public List<T> orThrow() {
        if (!errors.isEmpty()) {
            throw new CsvFormatException(errors, unlisted, stopped);
        }
        return rows;
    }

    @Override
    public String toString() {
        return rows.size() + " rows, " + refused + " refused" + (stopped ? ", stopped" : "") + ": " + errors;
    }
}
