// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * What the rows of a table are made of, for writing: the names of the columns and the cell of each. The counterpart of {@link
 * CsvTable}, which reads what this writes.
 *
 * <pre>{@code
 * CsvForm<Deposit> form = CsvForm.<Deposit>builder()
 *         .text("deposit", Deposit::name)
 *         .number("grade_pct", deposit -> 100 * deposit.grade())
 *         .build();
 * form.write(Path.of("deposits.csv"), CsvStyle.STANDARD, deposits);
 * }</pre>
 *
 * <p>What is not known is an empty cell. Numbers are written with a decimal point and the digits that read back as the same
 * number.
 *
 * @param <T> the type of what a row is made of
 * @since 0.1
 */
public final class CsvForm<T> {

    private static final double PLAIN_BELOW = 1e15;
    private static final double PLAIN_FROM = 1e-6;

    private record Column<T>(String name, Function<? super T, String> cell) {}

    private final ImmutableList<Column<T>> columns;

    private CsvForm(List<Column<T>> columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    /**
     * Starts a form.
     *
     * @param <T> the type of what a row is made of
     * @return a new builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names in order
     */
    public List<String> header() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /**
     * Returns the cells of a row.
     *
     * @param value what the row is made of
     * @return the cells, as many as there are columns
     * @throws IllegalArgumentException if a number is not finite
     */
    public List<String> cells(T value) {
        return columns.stream().map(column -> column.cell().apply(value)).toList();
    }

    /**
     * Writes a file with a header, whole or not at all.
     *
     * @param file where it is to stand
     * @param style how it is written
     * @param values what the rows are made of, gone through once
     * @throws java.io.UncheckedIOException if the file cannot be written
     * @throws IllegalArgumentException if a number is not finite, or the style refuses a cell as a formula
     */
    public void write(Path file, CsvStyle style, Iterable<? extends T> values) {
        try (CsvOutput out = CsvOutput.open(file, style)) {
            write(out, values);
            out.commit();
        }
    }

    /**
     * Writes a header and rows.
     *
     * @param out takes the rows, and is not committed
     * @param values what the rows are made of, gone through once
     * @throws java.io.UncheckedIOException if a row cannot be written
     * @throws IllegalArgumentException if a number is not finite, or the style refuses a cell as a formula
     */
    public void write(CsvOutput out, Iterable<? extends T> values) {
        out.row(header());
        for (T value : values) {
            out.row(cells(value));
        }
    }

    private static String number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite but was " + value);
        }
        double size = Math.abs(value);
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return size == 0 ? "0" : size >= PLAIN_FROM && size < PLAIN_BELOW ? exact.toPlainString() : exact.toString();
    }

    /**
     * Builds a {@link CsvForm}, column by column.
     *
     * @param <T> the type of what a row is made of
     */
    public static final class Builder<T> {

        private final List<Column<T>> columns = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a column of texts.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the text
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> text(String name, Function<? super T, String> value) {
            if (name.isBlank()
                    || columns.stream().anyMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException("name must be new and not blank but was '" + name + "'");
            }
            columns.add(new Column<>(name, value));
            return this;
        }

        /**
         * Adds a column of values written by their text.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> value(String name, Function<? super T, ?> value) {
            return text(name, row -> String.valueOf(value.apply(row)));
        }

        /**
         * Adds a column of values that may be missing.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> optional(String name, Function<? super T, ? extends Optional<?>> value) {
            return text(name, row -> value.apply(row).map(String::valueOf).orElse(""));
        }

        /**
         * Adds a column of numbers.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the number
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> number(String name, ToDoubleFunction<? super T> value) {
            return text(name, row -> CsvForm.number(name, value.applyAsDouble(row)));
        }

        /**
         * Adds a column of numbers that may be missing.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the number
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> optionalNumber(String name, Function<? super T, OptionalDouble> value) {
            return text(name, row -> {
                OptionalDouble number = value.apply(row);
                return number.isPresent() ? CsvForm.number(name, number.getAsDouble()) : "";
            });
        }

        /**
         * Adds a column of whole numbers.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the number
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> integer(String name, ToLongFunction<? super T> value) {
            return text(name, row -> Long.toString(value.applyAsLong(row)));
        }

        /**
         * Adds a column of whole numbers that may be missing.
         *
         * @param name the name in the header, new and not blank
         * @param value gives the number
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder<T> optionalInteger(String name, Function<? super T, OptionalInt> value) {
            return text(name, row -> {
                OptionalInt number = value.apply(row);
                return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
            });
        }

        /**
         * Builds the form.
         *
         * @return the form
         * @throws IllegalArgumentException if there is no column
         */
        public CsvForm<T> build() {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("columns must not be empty but was " + columns);
            }
            return new CsvForm<>(columns);
        }
    }
}
