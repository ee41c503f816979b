// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ytterby.supply.flow.TradeSink;

/**
 * Reads trade statistics of any length and hands over each row as plain numbers, keeping none. Ordinary rows are taken from
 * the bytes at once; rows with quotes, blanks or anything unexpected are looked at more closely, and what cannot be read is
 * rejected with its line and column.
 *
 * <p>A quantity that is empty or {@code NA} is not known; a value must be known.
 *
 * @since 0.1
 */
public final class TradeCsv {

    private TradeCsv() {}

    /**
     * Reads a file.
     *
     * @param layout how the file is laid out
     * @param file the file
     * @param sink takes the rows
     * @param rejects takes the rows that cannot be read
     * @param progress is told how far the reading has come
     * @return what became of the rows
     * @throws TradeFormatException if the header lacks a column, or the file cannot be read on
     * @throws UncheckedIOException if the file cannot be opened or read
     * @throws IllegalArgumentException if the sink takes no more
     */
    public static TradeReading read(
            TradeLayout layout,
            Path file,
            TradeSink sink,
            Consumer<? super TradeReject> rejects,
            TradeProgress progress) {
        Path last = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(layout, in, last == null ? file.toString() : last.toString(), sink, rejects, progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a stream of bytes to its end.
     *
     * @param layout how the table is laid out
     * @param in the stream, not closed
     * @param name what messages call it
     * @param sink takes the rows
     * @param rejects takes the rows that cannot be read
     * @param progress is told how far the reading has come
     * @return what became of the rows
     * @throws TradeFormatException if the header lacks a column, or the table cannot be read on
     * @throws UncheckedIOException if the stream cannot be read
     * @throws IllegalArgumentException if the sink takes no more
     */
    public static TradeReading read(
            TradeLayout layout,
            InputStream in,
            String name,
            TradeSink sink,
            Consumer<? super TradeReject> rejects,
            TradeProgress progress) {
        try {
            return new RowReader(layout, new ByteWindow(in), name, sink, rejects, progress).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
