// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table of aligned text: the first column to the left, the others to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(header);
    }

    void add(List<String> row) {
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("row must have " + rows.get(0).size() + " cells but was " + row);
        }
        rows.add(row);
    }

    void print(Consumer<String> out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                String pad = " ".repeat(widths[i] - width(cell));
                line.append(i == 0 ? cell + pad : GAP + pad + cell);
            }
            out.accept(line.toString().stripTrailing());
            if (r == 0) {
                int total = GAP.length() * (widths.length - 1);
                for (int width : widths) {
                    total += width;
                }
                out.accept("-".repeat(total));
            }
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
