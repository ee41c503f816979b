// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;

/** Where a table is read from: a file of the jar or one of the user's. */
interface TableSource {

    /**
     * Reads all rows.
     *
     * @param table the columns and what becomes of a row
     * @param <T> the type of a row
     * @return the rows
     */
    <T> List<T> read(CsvTable<T> table);

    /**
     * Returns a table of the jar.
     *
     * @param fileName its file name
     * @return the source
     */
    static TableSource bundled(String fileName) {
        return new TableSource() {
            @Override
            public <T> List<T> read(CsvTable<T> table) {
                try (InputStream stream = TableSource.class.getResourceAsStream(fileName)) {
                    if (stream == null) {
                        throw new IllegalStateException(fileName + " is not in the jar");
                    }
                    return table.read(CsvSource.of(stream, fileName));
                } catch (IOException e) {
                    throw new UncheckedIOException(fileName + " could not be read: " + e.getMessage(), e);
                }
            }
        };
    }

    /**
     * Returns a table of the user's.
     *
     * @param file the file
     * @return the source
     */
    static TableSource file(Path file) {
        return new TableSource() {
            @Override
            public <T> List<T> read(CsvTable<T> table) {
                return table.unguarded().read(file); // a table of one's own may have been written with guards
            }
        };
    }
}
