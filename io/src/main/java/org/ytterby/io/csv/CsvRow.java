// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table, all its cells converted.
 *
 * @since 0.1
 */
public final class CsvRow {

    /** How models word a refusal: attribute, rule and value. */
    private static final Pattern REFUSAL = Pattern.compile("(\\w+) (must .*) but was '?(.*?)'?", Pattern.DOTALL);

    private final CsvHeader header;
    private final int line;
    private final List<String> cells;
    private final @Nullable Object[] values;
    private final List<CsvError> errors = new ArrayList<>();

    CsvRow(CsvHeader header, int line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
        this.values = new Object[header.columns().size()];
        for (CsvColumn<?> column : header.columns()) {
            convert(column);
        }
        for (int index : header.unnamed()) {
            if (!cells.get(index).isBlank()) {
                String rule = "must be blank in a column without a name";
                errors.add(new CsvError(header.file(), line, index + 1, "", rule, cells.get(index)));
            }
        }
    }

    /**
     * Returns the line of the file on which the record starts.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the value of a column.
     *
     * @param column the column
     * @param <T> the type of the value
     * @return the value
     * @throws IllegalArgumentException if the column belongs to another table
     */
    @SuppressWarnings("unchecked") // the slot was filled by this column's own converter
    public <T> T get(CsvColumn<T> column) {
        if (!header.declares(column)) {
            throw new IllegalArgumentException("column must be one of this table but was '" + column.name() + "'");
        }
        return (T) Objects.requireNonNull(values[column.slot()]);
    }

    /**
     * Returns the cells of the columns that are not declared, in order of the file.
     *
     * @return the cells as written, by the names of their columns
     */
    public Map<String, String> others() {
        ImmutableMap.Builder<String, String> others = ImmutableMap.builder();
        header.others().forEach((name, index) -> others.put(name, cells.get(index)));
        return others.buildOrThrow();
    }

    /**
     * Refuses the record because of one cell; nothing is made of it, and other faults are still looked for.
     *
     * @param column the column
     * @param rule what must hold, such as {@code "be at least value_low"}
     */
    public void refuse(CsvColumn<?> column, String rule) {
        errors.add(error(column, "must " + rule));
    }

    /**
     * Refuses the record as a whole.
     *
     * @param rule what must hold
     * @param value what was found instead
     */
    public void refuse(String rule, Object value) {
        errors.add(new CsvError(header.file(), line, 0, "", "must " + rule, String.valueOf(value)));
    }

    /**
     * Tells whether a fault was found in the record so far, so that nothing will be made of it.
     *
     * @return whether it is refused
     */
    public boolean refused() {
        return !errors.isEmpty();
    }

    /**
     * Gives the record as a reject, for those who find out only later that it must not be taken, such as by a second record.
     *
     * @param column the column of the fault
     * @param rule what must hold, such as {@code "stand once"}
     * @return the reject, with the cells untouched
     */
    public CsvReject reject(CsvColumn<?> column, String rule) {
        return new CsvReject(line, header.names(), cells, List.of(error(column, "must " + rule)));
    }

    List<CsvError> errors() {
        return errors;
    }

    /** Adds the fault that making an object of the cells has shown. */
    void broken(RuntimeException fault) {
        Matcher refusal = REFUSAL.matcher(reason(fault));
        if (refusal.matches()) {
            String path = refusal.group(1);
            String name = path.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            for (CsvColumn<?> column : header.columns()) {
                if (column.name().equals(path) || column.name().equals(name)) {
                    errors.add(new CsvError(
                            header.file(),
                            line,
                            header.index(column) + 1,
                            column.name(),
                            refusal.group(2),
                            refusal.group(3)));
                    return;
                }
            }
        }
        errors.add(new CsvError(header.file(), line, 0, "", reason(fault), ""));
    }

    private void convert(CsvColumn<?> column) {
        try {
            values[column.slot()] = column.convert(cell(column));
        } catch (IllegalArgumentException | java.time.DateTimeException fault) {
            errors.add(error(column, reason(fault)));
        }
    }

    private String cell(CsvColumn<?> column) {
        int index = header.index(column);
        return index < 0 ? "" : cells.get(index);
    }

    private CsvError error(CsvColumn<?> column, String rule) {
        return new CsvError(header.file(), line, header.index(column) + 1, column.name(), rule, cell(column));
    }

    private static String reason(RuntimeException fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? "must be valid" : message;
    }
}
