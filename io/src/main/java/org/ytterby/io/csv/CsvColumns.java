// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Declares the columns of a table. A required column must stand in the header; a column called optional may be missing, and
 * where it stands its cells may be empty. A parser refuses a cell by throwing an IllegalArgumentException.
 *
 * @since 0.1
 */
public final class CsvColumns {

    private final List<CsvColumn<?>> declared = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private boolean othersAllowed;
    private boolean unnamedAllowed;

    CsvColumns() {}

    /**
     * Declares a column of texts that are not blank.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<String> text(String name) {
        return add(name, true, Cells::text);
    }

    /**
     * Declares a column of texts that may be missing.
     *
     * @param name the name in the header
     * @return the column; a blank cell is empty
     */
    public CsvColumn<Optional<String>> optionalText(String name) {
        return optional(name, Cells::text);
    }

    /**
     * Declares a column of texts taken as they stand, empty ones too.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<String> verbatim(String name) {
        return add(name, true, cell -> cell);
    }

    /**
     * Declares a column of finite numbers, written with a decimal point.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<Double> number(String name) {
        return add(name, true, Cells::number);
    }

    /**
     * Declares a column of numbers in a range, bounds included.
     *
     * @param name the name in the header
     * @param low the smallest
     * @param high the largest
     * @return the column
     */
    public CsvColumn<Double> number(String name, double low, double high) {
        return add(name, true, cell -> Cells.number(cell, low, high));
    }

    /**
     * Declares a column of finite numbers that may be missing.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<OptionalDouble> optionalNumber(String name) {
        return add(
                name, false, cell -> cell.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Cells.number(cell)));
    }

    /**
     * Declares a column of numbers in a range, bounds included, that may be missing.
     *
     * @param name the name in the header
     * @param low the smallest
     * @param high the largest
     * @return the column
     */
    public CsvColumn<OptionalDouble> optionalNumber(String name, double low, double high) {
        return add(
                name,
                false,
                cell -> cell.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Cells.number(cell, low, high)));
    }

    /**
     * Declares a column of numbers that keep their decimals as printed.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<BigDecimal> decimal(String name) {
        return add(name, true, Cells::decimal);
    }

    /**
     * Declares a column of numbers that keep their decimals as printed and may be missing.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<Optional<BigDecimal>> optionalDecimal(String name) {
        return optional(name, Cells::decimal);
    }

    /**
     * Declares a column of whole numbers in a range, bounds included.
     *
     * @param name the name in the header
     * @param low the smallest
     * @param high the largest
     * @return the column
     */
    public CsvColumn<Integer> integer(String name, int low, int high) {
        return add(name, true, cell -> Cells.integer(cell, low, high));
    }

    /**
     * Declares a column of whole numbers in a range, bounds included, that may be missing.
     *
     * @param name the name in the header
     * @param low the smallest
     * @param high the largest
     * @return the column
     */
    public CsvColumn<OptionalInt> optionalInteger(String name, int low, int high) {
        return add(
                name,
                false,
                cell -> cell.isBlank() ? OptionalInt.empty() : OptionalInt.of(Cells.integer(cell, low, high)));
    }

    /**
     * Declares a column of ISO dates.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<LocalDate> date(String name) {
        return add(name, true, Cells::date);
    }

    /**
     * Declares a column of ISO dates that may be missing.
     *
     * @param name the name in the header
     * @return the column
     */
    public CsvColumn<Optional<LocalDate>> optionalDate(String name) {
        return optional(name, Cells::date);
    }

    /**
     * Declares a column of values that a parser makes of the text without the blanks around it.
     *
     * @param name the name in the header
     * @param parser the parser
     * @param <T> the type of a value
     * @return the column
     */
    public <T> CsvColumn<T> parsed(String name, Function<String, T> parser) {
        return add(name, true, cell -> parser.apply(Cells.text(cell).strip()));
    }

    /**
     * Declares a column of parsed values that may be missing.
     *
     * @param name the name in the header
     * @param parser the parser
     * @param <T> the type of a value
     * @return the column
     */
    public <T> CsvColumn<Optional<T>> optionalParsed(String name, Function<String, T> parser) {
        return optional(name, cell -> parser.apply(cell.strip()));
    }

    /**
     * Declares a column of lists in one cell, such as {@code Nd;Pr}.
     *
     * @param name the name in the header
     * @param separator what stands between two items
     * @param parser makes a value of an item
     * @param <T> the type of an item
     * @return the column; a blank cell is an empty list
     */
    public <T> CsvColumn<List<T>> list(String name, String separator, Function<String, T> parser) {
        return add(name, true, cell -> Cells.list(cell, separator, parser));
    }

    /** Lets the header have columns that are not declared; {@link CsvRow#others()} holds them. */
    public void allowOthers() {
        othersAllowed = true;
    }

    /**
     * Lets the header have columns of no interest, whose cells are not looked at.
     *
     * @param names their names, such as {@link RejectWriter#COLUMNS}
     */
    public void ignore(Collection<String> names) {
        ignored.addAll(names);
    }

    /**
     * Lets the header have columns without a name, as spreadsheets leave behind. A cell in one of them that is not blank is
     * refused, as nobody can say what it means.
     */
    public void allowUnnamed() {
        unnamedAllowed = true;
    }

    ImmutableList<CsvColumn<?>> declared() {
        return ImmutableList.copyOf(declared);
    }

    List<String> ignored() {
        return ignored;
    }

    boolean unnamedAllowed() {
        return unnamedAllowed;
    }

    boolean othersAllowed() {
        return othersAllowed;
    }

    private <T> CsvColumn<Optional<T>> optional(String name, Function<String, T> parser) {
        return add(name, false, cell -> cell.isBlank() ? Optional.empty() : Optional.of(parser.apply(cell)));
    }

    private <T> CsvColumn<T> add(String name, boolean required, Function<String, T> converter) {
        if (name.isBlank() || declared.stream().anyMatch(column -> column.name().equals(name))) {
            throw new IllegalArgumentException("name must be new and not blank but was '" + name + "'");
        }
        CsvColumn<T> column = new CsvColumn<>(name, declared.size(), required, converter);
        declared.add(column);
        return column;
    }
}
