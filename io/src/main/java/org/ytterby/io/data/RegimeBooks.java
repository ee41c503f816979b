// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.ytterby.regime.RegimeBook;

/**
 * Books of rules in JSON: the one that comes with the library, and one's own.
 *
 * <p>The bundled book holds measures of thirteen jurisdictions on rare earths and adjacent minerals, each with its sources
 * and with the day up to which they were searched. What is known only from memory says so. It is no legal advice, and no
 * lawyer has reviewed it.
 *
 * <p>A book is written with {@link org.ytterby.io.json.YtterbyJson#write}.
 *
 * @since 0.1
 */
public final class RegimeBooks {

    private static final String FILE = "regimes.json";

    private static final Supplier<RegimeBook> BUNDLED = Suppliers.memoize(RegimeBooks::readBundled);

    private RegimeBooks() {}

    /**
     * Returns the book that comes with the library. It is read when it is first asked for and then kept; any number of
     * threads may ask.
     *
     * @return the bundled book
     */
    public static RegimeBook bundled() {
        return BUNDLED.get();
    }

    /**
     * Reads a book from a file in UTF-8.
     *
     * @param file the file
     * @return the book
     * @throws org.ytterby.io.json.JsonFormatException if the text is not JSON
     * @throws org.ytterby.regime.MalformedBookException if it is not the JSON of a valid book, with all faults
     * @throws UncheckedIOException if the file cannot be read
     */
    public static RegimeBook read(Path file) {
        return read(text(file), name(file));
    }

    /**
     * Adds the records of a file to a book, such as a new announcement and the suspension it extends. The file has the form of
     * a book, with its own schema and title, and its records may name instruments and provisions of the book.
     *
     * @param book the book
     * @param file the file, UTF-8
     * @return the larger book, under the title of the file
     * @throws org.ytterby.io.json.JsonFormatException if the text is not JSON
     * @throws org.ytterby.regime.MalformedBookException if a record is faulty or contradicts the book, with all faults
     * @throws UncheckedIOException if the file cannot be read
     */
    public static RegimeBook readOnto(RegimeBook book, Path file) {
        return new RegimeBookReader()
                .read(text(file), name(file), RegimeBook.builder().from(book));
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a book from a text.
     *
     * <p>Each record is read by itself, so that a faulty one hides no other, and so is each entry, item, policy, reading and
     * piece of evidence in it. Whether the records fit together is looked at once all of them can be read.
     *
     * @param json the text
     * @param name what the messages call a text that is not JSON, such as a file name
     * @return the book
     * @throws org.ytterby.io.json.JsonFormatException if the text is not JSON
     * @throws org.ytterby.regime.MalformedBookException if it is not the JSON of a valid book, with all faults
     */
    public static RegimeBook read(String json, String name) {
        return new RegimeBookReader().read(json, name);
    }

    private static RegimeBook readBundled() {
        try (InputStream stream = RegimeBooks.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read: " + e.getMessage(), e);
        }
    }
}
