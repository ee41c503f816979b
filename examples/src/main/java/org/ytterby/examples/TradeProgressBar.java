// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.ytterby.io.trade.TradeProgress;

/** How far the reading of a trade file has come, redrawn in one line each per cent; silent on a small file. */
final class TradeProgressBar implements TradeProgress, AutoCloseable {

    private static final long SILENT_BYTES = 8L << 20;

    private final PrintStream err;
    private final long totalBytes;
    private long shown = -1;

    TradeProgressBar(PrintStream err, long totalBytes) {
        this.err = err;
        this.totalBytes = totalBytes;
    }

    @Override
    public void at(long rows, long bytes) {
        long percent = totalBytes < SILENT_BYTES ? -1 : 100 * bytes / totalBytes;
        if (percent > shown) {
            shown = percent;
            err.print(String.format(Locale.ROOT, "\r%3d %%  %,d trade rows", percent, rows));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            err.println();
        }
    }
}
