// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The form of a CSV table: its columns, and what is made of a record. A table holds no data; it reads any number of files.
 *
 * <pre>{@code
 * CsvTable<Deposit> deposits = CsvTable.of(columns -> {
 *     CsvColumn<String> name = columns.text("deposit");
 *     CsvColumn<Double> grade = columns.number("grade_pct", 0, 100);
 *     return row -> Deposit.of(row.get(name), row.get(grade) / 100);
 * });
 * List<Deposit> all = deposits.read(Path.of("deposits.csv"));
 * }</pre>
 *
 * <p>The first record is the header. Columns may stand in any order; a missing, unknown or repeated one is refused. Every
 * fault of a file is found, several in one record too: each cell is converted, and only if all are good is the value made.
 * An IllegalArgumentException while making it is a fault of the record. Blank lines are skipped.
 *
 * @param <T> the type of a value
 * @since 0.1
 */
public final class CsvTable<T> {

    private static final int ERRORS_LISTED = 100;

    /** The columns of a table, and what is made of a record. */
    record Shape<T>(CsvColumns columns, Function<CsvRow, T> maker) {}

    private final Function<List<String>, Shape<T>> shapes;
    private final int errorLimit;
    private final char separator;
    private final @Nullable UnaryOperator<String> cells;

    private CsvTable(
            Function<List<String>, Shape<T>> shapes,
            int errorLimit,
            char separator,
            @Nullable UnaryOperator<String> cells) {
        this.shapes = shapes;
        this.errorLimit = errorLimit;
        this.separator = separator;
        this.cells = cells;
    }

    /**
     * Declares a table whose fields are separated by commas.
     *
     * @param declaration declares the columns and gives back what makes a value of a record
     * @param <T> the type of a value
     * @return the table
     */
    public static <T> CsvTable<T> of(Function<CsvColumns, Function<CsvRow, T>> declaration) {
        CsvColumns columns = new CsvColumns();
        Shape<T> shape = new Shape<>(columns, declaration.apply(columns));
        return new CsvTable<>(header -> shape, ERRORS_LISTED, ',', null);
    }

    /**
     * Declares a table whose columns depend on the header, such as one column for each year. Fields are separated by commas.
     *
     * @param declaration declares the columns, knowing the names in the header of a file, and gives back what makes a value of
     *     a record; an IllegalArgumentException is a fault of the header
     * @param <T> the type of a value
     * @return the table
     */
    public static <T> CsvTable<T> ofHeader(BiFunction<List<String>, CsvColumns, Function<CsvRow, T>> declaration) {
        Function<List<String>, Shape<T>> shapes = header -> {
            CsvColumns columns = new CsvColumns();
            return new Shape<>(columns, declaration.apply(header, columns));
        };
        return new CsvTable<>(shapes, ERRORS_LISTED, ',', null);
    }

    /**
     * Returns the same table with another number of faults listed.
     *
     * @param errors the number of faults listed at most, at least 1; 100 if not set. Further ones are counted
     * @return the table
     * @throws IllegalArgumentException if the number is below 1
     */
    public CsvTable<T> listingAtMost(int errors) {
        if (errors < 1) {
            throw new IllegalArgumentException("errors must be at least 1 but was " + errors);
        }
        return new CsvTable<>(shapes, errors, separator, cells);
    }

    /**
     * Returns the same table with another character between fields.
     *
     * @param character the character, such as a semicolon or a tab
     * @return the table
     */
    public CsvTable<T> separatedBy(char character) {
        return new CsvTable<>(shapes, errorLimit, character, cells);
    }

    /**
     * Returns the same table for files whose cells were guarded against formulas.
     *
     * @return the table, which takes off the apostrophes that {@link FormulaPolicy#APOSTROPHE} puts in front
     */
    public CsvTable<T> unguarded() {
        return new CsvTable<>(shapes, errorLimit, separator, FormulaPolicy::unguarded);
    }

    /**
     * Reads a file that must have no fault.
     *
     * @param file the file
     * @return the values, in order of the file
     * @throws CsvFormatException if there is any fault
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public List<T> read(Path file) {
        return read(CsvSource.of(file));
    }

    /**
     * Reads a table that must have no fault.
     *
     * @param source the table
     * @return the values, in order of the file
     * @throws CsvFormatException if there is any fault
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public List<T> read(CsvSource source) {
        return readLenient(source).orThrow();
    }

    /**
     * Reads what can be read.
     *
     * @param source the table
     * @return the values of the good records and the faults of the others
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public CsvResult<T> readLenient(CsvSource source) {
        List<T> rows = new ArrayList<>();
        CsvReading<T> reading = new CsvReading<>(source.name(), shapes, cells, errorLimit, rows::add, null);
        reading.run(source, separator);
        return reading.result(rows);
    }

    /**
     * Reads a table of any length, handing over each value at once and keeping none.
     *
     * @param source the table
     * @param consumer takes the values of the good records
     * @throws CsvFormatException at the end, if there was any fault
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public void forEach(CsvSource source, Consumer<? super T> consumer) {
        CsvReading<T> reading = new CsvReading<>(source.name(), shapes, cells, errorLimit, consumer, null);
        reading.run(source, separator);
        reading.result(List.of()).orThrow();
    }

    /**
     * Reads a table of any length, handing over each value and each record that has faults at once and keeping none.
     *
     * @param source the table
     * @param consumer takes the values of the good records
     * @param rejects takes the others, with their cells and faults
     * @throws CsvFormatException if the header has faults, or a fault made it impossible to read on; what was handed over
     *     before stands
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public void forEach(CsvSource source, Consumer<? super T> consumer, Consumer<? super CsvReject> rejects) {
        CsvReading<T> reading = new CsvReading<>(source.name(), shapes, cells, errorLimit, consumer, rejects);
        reading.run(source, separator);
        reading.result(List.of()).orThrow();
    }
}
