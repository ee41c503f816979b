// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.io.regime.TransactionCsv;

/**
 * Rejected rows in CSV: where they stood and why, then the row untouched. Rows of CSV can be corrected in it and read again.
 */
final class RejectFile implements AutoCloseable {

    private final BufferedWriter out;
    private boolean headed;

    RejectFile(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
    }

    void add(ShipmentReader.Reject reject) {
        List<String> header = reject.header();
        if (!headed) {
            line(TransactionCsv.REJECTED_LINE, TransactionCsv.REJECTED_BECAUSE, without(header, header));
            headed = true;
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
        try {
            out.write(all.stream().map(RejectFile::quoted).collect(Collectors.joining(",")) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
