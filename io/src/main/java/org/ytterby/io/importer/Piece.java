// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;

/** What became of one row: values and reasons for cells left out, or the reason why the row is of no interest. */
final class Piece<T> {

    static final String BLANK_ROW = "blank row";
    static final String EMPTY_CELL = "empty cell";
    static final String NO_FIGURE = "row without a figure";

    private final List<T> values = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable String skipped;

    static <T> Piece<T> skip(String reason) {
        Piece<T> piece = new Piece<>();
        piece.skipped = reason;
        return piece;
    }

    void add(T value) {
        values.add(value);
    }

    List<String> leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void leaveOut(String reason) {
        leftOut.add(reason);
    }

    /** Reads a table, counting each row once. */
    static <T> Imported<T> read(CsvTable<Piece<T>> table, CsvSource source) {
        List<T> values = new ArrayList<>();
        List<CsvReject> rejects = new ArrayList<>();
        SortedMap<String, Integer> skipped = new TreeMap<>();
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        int[] accepted = {0};
        table.forEach(
                source,
                piece -> {
                    String reason = piece.skipped == null && piece.values.isEmpty() ? NO_FIGURE : piece.skipped;
                    if (reason == null) {
                        accepted[0]++;
                        values.addAll(piece.values);
                        piece.leftOut.forEach(left -> leftOut.merge(left, 1, Integer::sum));
                    } else {
                        skipped.merge(reason, 1, Integer::sum);
                    }
                },
                rejects::add);
        return new Imported<>(values, accepted[0], rejects, skipped, leftOut);
    }
}
