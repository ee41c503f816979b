// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.process.RouteBook;

/**
 * Books of routes in JSON: the one that comes with the library, and one's own.
 *
 * <p>The bundled book holds 23 routes from ore to magnet and back with the yields, grades and consumptions published for them,
 * each with source and confidence; most yields are not published and stay unknown. Where a residue leaves an operation it
 * takes what nothing else takes.
 *
 * @since 0.1
 */
public final class RouteBooks {

    private static final String FILE = "flowsheets.json";

    private static final Supplier<RouteBook> BUNDLED = Suppliers.memoize(RouteBooks::readBundled);

    private RouteBooks() {}

    /**
     * Returns the book that comes with the library. It is read when it is first asked for and then kept; any number of
     * threads may ask.
     *
     * @return the bundled book
     */
    public static RouteBook bundled() {
        return BUNDLED.get();
    }

    /**
     * Reads a book from a file in UTF-8.
     *
     * @param file the file
     * @return the book
     * @throws org.ytterby.io.json.JsonFormatException if the text is not the JSON of a valid book
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static RouteBook read(Path file) {
        return YtterbyJson.read(file, RouteBook.class);
    }

    private static RouteBook readBundled() {
        InputStream stream = RouteBooks.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is not in the jar");
        }
        return YtterbyJson.read(stream, FILE, RouteBook.class);
    }
}
