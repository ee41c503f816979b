// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the text of a table comes from, and what messages call it. Bytes are read as UTF-8 unless another charset is named,
 * with or without a byte-order mark. A source made of a stream or a reader can be read once, and is closed by reading.
 *
 * @since 0.1
 */
public final class CsvSource {

    private interface Opening {
        Reader open() throws IOException;
    }

    private final String name;
    private final Opening opening;

    private CsvSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /**
     * Names a file.
     *
     * @param file the file
     * @return the source, called by the last part of its path
     */
    public static CsvSource of(Path file) {
        return of(file, StandardCharsets.UTF_8);
    }

    /**
     * Names a file that is not in UTF-8, such as one in Windows-1252.
     *
     * @param file the file
     * @param charset how its bytes are read
     * @return the source, called by the last part of its path
     */
    public static CsvSource of(Path file, Charset charset) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        return new CsvSource(name, () -> new StrictReader(Files.newInputStream(file), charset));
    }

    /**
     * Takes a stream of bytes.
     *
     * @param in the stream
     * @param name what messages call it, such as a file name
     * @return the source
     */
    public static CsvSource of(InputStream in, String name) {
        return of(in, StandardCharsets.UTF_8, name);
    }

    /**
     * Takes a stream of bytes that are not in UTF-8, such as those of a file in Windows-1252.
     *
     * @param in the stream
     * @param charset how its bytes are read
     * @param name what messages call it, such as a file name
     * @return the source
     */
    public static CsvSource of(InputStream in, Charset charset, String name) {
        return new CsvSource(name, () -> new StrictReader(in, charset));
    }

    /**
     * Takes a reader.
     *
     * @param reader the reader
     * @param name what messages call it, such as a file name
     * @return the source
     */
    public static CsvSource of(Reader reader, String name) {
        return new CsvSource(name, () -> reader);
    }

    /**
     * Takes a text.
     *
     * @param text the text
     * @param name what messages call it, such as a file name
     * @return the source
     */
    public static CsvSource of(String text, String name) {
        return new CsvSource(name, () -> new StringReader(text));
    }

    /**
     * Returns what messages call it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    Reader open() throws IOException {
        BufferedReader reader = new BufferedReader(opening.open());
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public String toString() {
        return name;
    }
}
