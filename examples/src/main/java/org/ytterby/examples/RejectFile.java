// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.io.csv.CsvOutput;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.regime.TransactionCsv;

/**
 * Rejected rows in CSV: where they stood and why, then the row untouched. Rows of CSV can be corrected in it and read again.
 */
final class RejectFile implements AutoCloseable {

    private final CsvOutput out;

    RejectFile(Path file) {
        out = CsvOutput.open(file, CsvStyle.STANDARD.withLineEnd(CsvStyle.LineEnd.LF));
    }

    void add(ShipmentReader.Reject reject) {
        List<String> header = reject.header();
        if (out.rows() == 0) {
            line(TransactionCsv.REJECTED_LINE, TransactionCsv.REJECTED_BECAUSE, without(header, header));
        }
        line(Integer.toString(reject.line()), String.join("; ", reject.reasons()), without(header, reject.cells()));
    }

    /** Leaves out what an earlier file of rejects said. */
    private static List<String> without(List<String> header, List<String> cells) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < header.size() ? header.get(i) : "";
            if (!column.equals(TransactionCsv.REJECTED_LINE) && !column.equals(TransactionCsv.REJECTED_BECAUSE)) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }

    private void line(String first, String second, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(first, second));
        all.addAll(cells);
        out.row(all);
    }

    void commit() {
        out.commit();
    }

    @Override
    public void close() {
        out.close();
    }
}
