// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the rows that could not be read, one a row: where each stood and why it was refused, then the row untouched. No row
 * is lost between a reading and its rejects: what was read is what was taken and what stands here.
 *
 * <p>The columns {@link #COLUMNS} come first, then those of the file that was read. Several faults of one row stand in one
 * cell with {@code " | "} between them, in the same order in each of the first columns. A row that has too many or too few
 * cells is written with as many as it had. The file can be corrected and read again by the same table, see {@link
 * CsvColumns#ignore}; {@link CsvTable#unguarded()} takes off the apostrophes that guard against formulas.
 *
 * <pre>{@code
 * try (RejectWriter rejects = RejectWriter.open(Path.of("rejects.csv"), CsvStyle.STANDARD)) {
 *     table.forEach(source, rows::add, rejects::add);
 *     rejects.commit();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class RejectWriter implements AutoCloseable {

    /** The columns in front: the line, the columns, the rules broken and the values found. */
    public static final ImmutableList<String> COLUMNS =
            ImmutableList.of("rejected_line", "rejected_column", "rejected_rule", "rejected_value");

    private static final String BETWEEN = " | ";

    private final CsvOutput out;
    private List<String> header = List.of();
    private long count;

    private RejectWriter(CsvOutput out) {
        this.out = out;
    }

    /**
     * Starts a file, which has to be committed.
     *
     * @param file where it is to stand
     * @param style how it is written
     * @return the writer
     * @throws java.io.UncheckedIOException if its folder cannot be written to
     */
    public static RejectWriter open(Path file, CsvStyle style) {
        return new RejectWriter(CsvOutput.open(file, style));
    }

    /**
     * Writes to an output.
     *
     * @param out takes the rows
     * @return the writer
     */
    public static RejectWriter to(CsvOutput out) {
        return new RejectWriter(out);
    }

    /**
     * Writes a row that could not be read.
     *
     * @param reject the row
     * @throws IllegalArgumentException if it is of another table than those before
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void add(CsvReject reject) {
        if (count == 0) {
            header = reject.header();
            out.row(row(COLUMNS, header));
        } else if (!header.equals(reject.header())) {
            throw new IllegalArgumentException("header must be " + header + " but was " + reject.header());
        }
        List<CsvError> errors = reject.errors();
        out.row(row(
                List.of(
                        Integer.toString(reject.line()),
                        joined(errors, CsvError::name),
                        joined(errors, CsvError::rule),
                        joined(errors, CsvError::value)),
                reject.cells()));
        count++;
    }

    /**
     * Returns the number of rows that could not be read.
     *
     * @return the number
     */
    public long count() {
        return count;
    }

    /**
     * Puts the file in its place. Without a row it is empty.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written; then the old one stays
     */
    public void commit() {
        out.commit();
    }

    /** Drops the file unless it is committed. */
    @Override
    public void close() {
        out.close();
    }

    /** Leaves out what an earlier file of rejects said. */
    private List<String> row(List<String> front, List<String> cells) {
        List<String> row = new ArrayList<>(front);
        for (int i = 0; i < cells.size(); i++) {
            if (i >= header.size() || !COLUMNS.contains(header.get(i).strip())) {
                row.add(cells.get(i));
            }
        }
        return row;
    }

    private static String joined(List<CsvError> errors, Function<CsvError, String> part) {
        return errors.stream().map(part).collect(Collectors.joining(BETWEEN));
    }
}
