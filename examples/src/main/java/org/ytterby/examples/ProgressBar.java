// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.util.Locale;

/** How far a long reading has come, redrawn in one line; silent on a short one. */
final class ProgressBar implements AutoCloseable {

    static final int SILENT_ROWS = 2000;
    private static final int EVERY_ROWS = 500;
    private static final int WIDTH = 20;

    private final PrintStream err;
    private final long totalBytes;
    private long rows;

    /** The size is 0 if it is not known; then only rows are counted. */
    ProgressBar(PrintStream err, long totalBytes) {
        this.err = err;
        this.totalBytes = totalBytes;
    }

    /** Counts a row, after which so many bytes have been read. */
    void row(long bytes) {
        rows++;
        if (rows >= SILENT_ROWS && rows % EVERY_ROWS == 0) {
            err.print("\r" + bar(bytes) + String.format(Locale.ROOT, "%,d rows", rows));
            err.flush();
        }
    }

    private String bar(long bytes) {
        if (totalBytes <= 0) {
            return "";
        }
        double share = Math.min(1, (double) bytes / totalBytes);
        int full = (int) Math.floor(share * WIDTH);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + String.format(Locale.ROOT, "%3.0f %%  ", Math.floor(100 * share));
    }

    @Override
    public void close() {
        if (rows >= SILENT_ROWS) {
            err.println();
        }
    }
}
