// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of CSV one by one and keeps none, so that a table of any length can be written. A file is written whole or not
 * at all: see {@link AtomicFile}.
 *
 * <pre>{@code
 * try (CsvOutput out = CsvOutput.open(Path.of("out.csv"), CsvStyle.STANDARD)) {
 *     out.row(List.of("element", "price"));
 *     out.row(List.of("Nd", "-1.5"));
 *     out.commit();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class CsvOutput implements AutoCloseable {

    private final @Nullable AtomicFile file;
    private final CsvStyle style;
    private final CsvWriter writer;
    private boolean alone;
    private long rows;

    private CsvOutput(@Nullable AtomicFile file, Writer target, CsvStyle style) {
        this.file = file;
        this.style = style;
        this.writer = CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(style.lineEnd() == CsvStyle.LineEnd.CRLF ? LineDelimiter.CRLF : LineDelimiter.LF)
                .quoteStrategy(new LoneEmptyCell())
                .build(target);
    }

    /**
     * Starts a file, which has to be committed.
     *
     * @param file where it is to stand
     * @param style how it is written
     * @return the output
     * @throws java.io.UncheckedIOException if its folder cannot be written to
     */
    public static CsvOutput open(Path file, CsvStyle style) {
        AtomicFile open = AtomicFile.open(file);
        return new CsvOutput(open, open.writer(), style);
    }

    /**
     * Writes to a writer, which is not closed.
     *
     * @param writer the writer
     * @param style how it is written
     * @return the output; a commit does no more than flush it
     */
    public static CsvOutput to(Writer writer, CsvStyle style) {
        return new CsvOutput(null, writer, style);
    }

    /**
     * Writes a row.
     *
     * @param cells the cells, at least one
     * @throws IllegalArgumentException if there is no cell, or the style refuses one as a formula
     * @throws java.io.UncheckedIOException if the row cannot be written
     */
    public void row(List<String> cells) {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("cells must not be empty but was " + cells);
        }
        alone = cells.size() == 1;
        writer.writeRecord(cells.stream().map(style.formulas()::guarded).toList());
        rows++;
    }

    /**
     * Returns the number of rows written, a header counted too.
     *
     * @return the number
     */
    public long rows() {
        return rows;
    }

    /**
     * Puts the file in its place.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written; then the old one stays
     */
    public void commit() {
        try {
            writer.flush();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        if (file != null) {
            file.commit();
        }
    }

    /** Drops the file unless it is committed. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    /** Puts an empty cell in quotes where it is the only one, as the line would be empty and be skipped by readers. */
    private final class LoneEmptyCell implements QuoteStrategy {

        @Override
        public boolean quoteNull(int lineNumber, int fieldIndex) {
            return alone;
        }

        @Override
        public boolean quoteEmpty(int lineNumber, int fieldIndex) {
            return alone;
        }
    }
}
