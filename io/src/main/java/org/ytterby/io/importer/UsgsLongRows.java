// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.quantity.PublishedFigure;

/** The columns of the file of 2026, which has one row for each figure. */
final class UsgsLongRows {

    /** Makes a piece of a row of the wanted part. */
    interface Maker<T> {
        Piece<T> piece(UsgsLongRows rows, CsvRow row, UsgsCommodity commodity, PublishedFigure value, int year);
    }

    final UsgsScope scope;
    final CsvColumn<String> section;
    final CsvColumn<String> commodity;
    final CsvColumn<String> country;
    final CsvColumn<String> statistics;
    final CsvColumn<String> detail;
    final CsvColumn<String> unit;
    final CsvColumn<String> notes;
    private final CsvColumn<String> year;
    private final CsvColumn<String> value;

    private UsgsLongRows(UsgsScope scope, HeaderNames header, CsvColumns columns) {
        this.scope = scope;
        section = columns.verbatim(header.require("Section"));
        commodity = columns.verbatim(header.require("Commodity"));
        country = columns.verbatim(header.require("Country"));
        statistics = columns.verbatim(header.require("Statistics"));
        detail = columns.verbatim(header.require("Statistics_detail"));
        unit = columns.verbatim(header.require("Unit"));
        year = columns.verbatim(header.require("Year"));
        value = columns.verbatim(header.require("Value"));
        notes = columns.verbatim(header.require("Notes"));
        columns.ignore(java.util.List.of("MCS chapter", "Is critical mineral 2025", "Other notes"));
    }

    static <T> Function<CsvRow, Piece<T>> of(
            UsgsScope scope, HeaderNames header, CsvColumns columns, String part, Maker<T> maker) {
        UsgsLongRows rows = new UsgsLongRows(scope, header, columns);
        return row -> rows.piece(row, part, maker);
    }

    private <T> Piece<T> piece(CsvRow row, String part, Maker<T> maker) {
        Optional<UsgsCommodity> found = UsgsCommodity.find(row.get(commodity));
        if (!scope.wants(found)) {
            return Piece.skip(UsgsScope.OTHER_COMMODITY);
        }
        if (!row.get(section).startsWith(part)) {
            return Piece.skip("section " + FigureCells.stripped(row.get(section)));
        }
        String cell = FigureCells.stripped(row.get(value));
        if (cell.isEmpty()) {
            return Piece.skip(Piece.NO_FIGURE);
        }
        String years = FigureCells.stripped(row.get(year));
        if (!years.matches("[0-9]{4}")) {
            row.refuse(year, "be a year such as 2025");
            return Piece.skip(Piece.NO_FIGURE);
        }
        try {
            PublishedFigure printed = FigureCells.figure(cell);
            boolean estimated = row.get(notes).toLowerCase(Locale.ROOT).startsWith("estimated");
            return maker.piece(
                    this,
                    row,
                    found.orElseThrow(),
                    estimated ? FigureCells.estimated(printed) : printed,
                    Integer.parseInt(years));
        } catch (IllegalArgumentException wrong) {
            row.refuse(value, UsgsWorldRows.rule(wrong));
            return Piece.skip(Piece.NO_FIGURE);
        }
    }

    /** Returns how many tonnes the unit of a row is; refuses it if it is none of mass. */
    Optional<BigDecimal> tonnes(CsvRow row) {
        Optional<BigDecimal> tonnes = FigureCells.tonnes(row.get(unit));
        if (tonnes.isEmpty()) {
            row.refuse(unit, "be a unit of mass, such as metric tons");
        }
        return tonnes;
    }

    /** The estimate is in the figure; what else the notes say stays. */
    String note(CsvRow row) {
        return row.get(notes).replaceFirst("(?i)^estimated\\.?( -- )?", "");
    }
}
