// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.quantity.PublishedFigure;

/** Reads the salient statistics of the editions 2022 to 2025: one row for each year, one column for each statistic. */
final class UsgsSalientRows<T> {

    /** The name of a column, such as {@code USprod_Compounds-Metals_t}. */
    record Statistic(String name, String words, String unit) {

        private static final Pattern PARTS = Pattern.compile("([^_]+)(?:_(.*?))??(?:_([^_]*))?");

        static Statistic of(String column) {
            Matcher parts = PARTS.matcher(column);
            if (!parts.matches()) {
                throw new IllegalArgumentException("must name a statistic but was '" + column + "'");
            }
            return new Statistic(parts.group(1), text(parts.group(2)), text(parts.group(3)));
        }

        String label() {
            return "statistics " + name.toLowerCase(Locale.ROOT);
        }

        private static String text(@Nullable String group) {
            return group == null ? "" : group;
        }
    }

    /** What is made of one cell. */
    interface Maker<T> {
        /** Says why a statistic is left out, empty if it is wanted. */
        Optional<String> leftOut(UsgsCommodity commodity, Statistic statistic);

        /** Tells whether it is a mass. */
        boolean isMass(Statistic statistic);

        T make(UsgsCommodity commodity, Statistic statistic, int year, PublishedFigure value, String note);
    }

    private final UsgsScope scope;
    private final Maker<T> maker;
    private final CsvColumn<String> source;
    private final CsvColumn<String> commodity;
    private final CsvColumn<String> year;
    private final Map<CsvColumn<String>, Statistic> statistics = new LinkedHashMap<>();

    private UsgsSalientRows(UsgsScope scope, HeaderNames header, CsvColumns columns, Maker<T> maker) {
        this.scope = scope;
        this.maker = maker;
        String sourceName = header.require("DataSource", "Source");
        String commodityName = header.require("Commodity");
        String yearName = header.require("Year");
        source = columns.verbatim(sourceName);
        commodity = columns.verbatim(commodityName);
        year = columns.verbatim(yearName);
        for (String name : header.written()) {
            if (!name.isEmpty() && !name.equals(sourceName) && !name.equals(commodityName) && !name.equals(yearName)) {
                statistics.put(columns.verbatim(name), Statistic.of(name));
            }
        }
        columns.allowUnnamed();
    }

    static <T> Function<CsvRow, Piece<T>> of(UsgsScope scope, HeaderNames header, CsvColumns columns, Maker<T> maker) {
        return new UsgsSalientRows<>(scope, header, columns, maker)::piece;
    }

    private Piece<T> piece(CsvRow row) {
        if (row.get(source).isBlank()
                && row.get(commodity).isBlank()
                && row.get(year).isBlank()) {
            return Piece.skip(Piece.BLANK_ROW);
        }
        Optional<UsgsCommodity> found = UsgsCommodity.find(row.get(commodity));
        if (!scope.wants(found)) {
            return Piece.skip(UsgsScope.OTHER_COMMODITY);
        }
        scope.check(row, source);
        OptionalInt when = year(row);
        Piece<T> piece = new Piece<>();
        statistics.forEach((column, statistic) -> {
            Optional<String> reason = maker.leftOut(found.orElseThrow(), statistic);
            if (reason.isPresent()) {
                piece.leaveOut(reason.get());
            } else if (FigureCells.stripped(row.get(column)).isEmpty()) {
                piece.leaveOut(Piece.EMPTY_CELL);
            } else {
                value(row, column, statistic)
                        .ifPresent(value -> when.ifPresent(number ->
                                piece.add(maker.make(found.orElseThrow(), statistic, number, value, note(statistic)))));
            }
        });
        return piece;
    }

    private String note(Statistic statistic) {
        return FigureCells.tonnes(statistic.unit())
                .filter(tonnes -> maker.isMass(statistic))
                .map(tonnes -> UsgsScope.unitNote(statistic.unit(), tonnes))
                .orElse("");
    }

    private Optional<PublishedFigure> value(CsvRow row, CsvColumn<String> column, Statistic statistic) {
        Optional<BigDecimal> factor =
                maker.isMass(statistic) ? FigureCells.tonnes(statistic.unit()) : Optional.of(BigDecimal.ONE);
        if (factor.isEmpty()) {
            row.refuse(column, "be a column in a unit of mass, such as _t");
            return Optional.empty();
        }
        try {
            return Optional.of(FigureCells.times(FigureCells.figure(row.get(column)), factor.get()));
        } catch (IllegalArgumentException wrong) {
            row.refuse(column, UsgsWorldRows.rule(wrong));
            return Optional.empty();
        }
    }

    private OptionalInt year(CsvRow row) {
        String text = FigureCells.stripped(row.get(year));
        if (!text.matches("[0-9]{4}")) {
            row.refuse(year, "be a year such as 2025");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
