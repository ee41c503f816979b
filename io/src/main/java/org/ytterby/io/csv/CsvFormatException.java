// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A CSV file with faults. The message lists them, one in a line.
 *
 * @since 0.1
 */
public final class CsvFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The listed faults. */
    private final ImmutableList<CsvError> errors;

    /** The number of faults that are not listed. */
    private final int unlisted;

    CsvFormatException(List<CsvError> errors, int unlisted, boolean stopped) {
        super(message(errors, unlisted, stopped));
        this.errors = ImmutableList.copyOf(errors);
        this.unlisted = unlisted;
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

    private static String message(List<CsvError> errors, int unlisted, boolean stopped) {
        return errors.stream().map(CsvError::toString).collect(Collectors.joining("\n"))
                + (unlisted > 0 ? "\n" + unlisted + " more not listed" : "")
                + (stopped ? "\nreading stopped there" : "");
    }
}
