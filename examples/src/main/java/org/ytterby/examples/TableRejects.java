// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvOutput;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.trade.TradeReject;

/** Rows of several tables that could not be used: where they stand and why, then their cells. Written only if there are any. */
final class TableRejects implements AutoCloseable {

    private final Path file;
    private @Nullable CsvOutput out;
    private long count;

    TableRejects(Path file) {
        this.file = file;
    }

    long count() {
        return count;
    }

    void add(CsvReject reject) {
        String why = reject.errors().stream().map(CsvError::toString).collect(Collectors.joining("; "));
        add(reject.errors().get(0).file(), reject.line(), why, reject.cells());
    }

    void add(TradeReject reject) {
        add(reject.error().file(), reject.error().line(), reject.error().toString(), reject.cells());
    }

    private void add(String source, int line, String why, List<String> cells) {
        if (out == null) {
            out = CsvOutput.open(file, CsvStyle.STANDARD.withLineEnd(CsvStyle.LineEnd.LF));
            out.row(List.of("file", "rejected_line", "rejected_because", "cells"));
        }
        List<String> row = new ArrayList<>(List.of(source, Integer.toString(line), why));
        row.addAll(cells);
        out.row(row);
        count++;
    }

    void commit() {
        if (out != null) {
            out.commit();
        }
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
