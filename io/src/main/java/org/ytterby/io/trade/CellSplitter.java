// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts one record into cells as RFC 4180 says: a quoted cell may hold separators, doubled quotes and line ends. */
final class CellSplitter {

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private int lines;

    CellSplitter(char separator) {
        this.separator = separator;
    }

    List<String> cells() {
        return cells;
    }

    /** Returns how many lines the record covers. */
    int lines() {
        return lines;
    }

    /** Cuts the record that starts at a place; gives the place after it, or -1 if a quote is not closed before the end. */
    int split(byte[] bytes, int from, int end) {
        cells.clear();
        cell.reset();
        lines = 0;
        boolean quoted = false;
        boolean started = false;
        for (int at = from; at < end; at++) {
            byte next = bytes[at];
            if (quoted) {
                if (next == '"' && at + 1 < end && bytes[at + 1] == '"') {
                    cell.write(next);
                    at++;
                } else if (next == '"') {
                    quoted = false;
                } else {
                    lines += next == '\n' ? 1 : 0;
                    cell.write(next);
                }
            } else if (next == '"' && !started) {
                quoted = true;
                started = true;
            } else if (next == separator) {
                finish();
                started = false;
            } else if (next == '\n') {
                lines++;
                finish();
                return at + 1;
            } else if (next != '\r' || bytes[at + 1] != '\n') {
                cell.write(next);
                started = true;
            }
        }
        return -1;
    }

    private void finish() {
        cells.add(cell.toString(StandardCharsets.UTF_8));
        cell.reset();
    }
}
