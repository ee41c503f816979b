// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;

/** Reads one row for each country, year and dimension. */
final class WgiLongRows {

    private static final double LAST_YEAR = 2200;
    private static final double MOST_SOURCES = 1000;

    private final WgiRows rows;
    private final Optional<GovernanceDimension> sheet;
    private final CsvColumn<String> code;
    private final CsvColumn<String> year;
    private final CsvColumn<String> estimate;
    private final Optional<CsvColumn<String>> indicator;
    private final Optional<CsvColumn<String>> error;
    private final Optional<CsvColumn<String>> sources;
    private final Optional<CsvColumn<String>> rank;

    WgiLongRows(Optional<GovernanceDimension> sheet, HeaderNames header, CsvColumns columns) {
        this.sheet = sheet;
        code = columns.verbatim(header.require("code", "Economy (code)"));
        year = columns.verbatim(header.require("year"));
        estimate = columns.verbatim(header.require("estimate", "Governance estimate (approx. -2.5 to +2.5)"));
        indicator = sheet.isPresent() ? Optional.empty() : Optional.of(columns.verbatim(header.require("indicator")));
        error = header.find("stddev").map(columns::verbatim);
        sources = header.find("nsource").map(columns::verbatim);
        rank = header.find("pctrank").map(columns::verbatim);
        rows = new WgiRows(code, header.find("countryname", "Economy (name)").map(columns::verbatim));
        columns.allowOthers();
        columns.allowUnnamed();
    }

    WgiRows rows() {
        return rows;
    }

    Piece<WgiCell> piece(CsvRow row) {
        Optional<GovernanceDimension> dimension =
                sheet.or(() -> indicator.map(row::get).flatMap(WgiRows::dimension));
        if (dimension.isEmpty()) {
            row.refuse(indicator.orElse(code), "be one of " + List.of(GovernanceDimension.values()));
        }
        Optional<Country> country = rows.country(row);
        OptionalDouble when = WgiRows.number(row, year, 1996, LAST_YEAR);
        if (dimension.isEmpty() || country.isEmpty() || when.isEmpty()) {
            return Piece.skip(Piece.NO_FIGURE);
        }
        if (when.getAsDouble() != Math.rint(when.getAsDouble())) {
            row.refuse(year, "be a whole number");
        }
        WgiCell.Key key = new WgiCell.Key(country.get(), (int) when.getAsDouble(), dimension.get());
        if (WgiRows.isMissing(row.get(estimate))) {
            return Piece.skip(WgiRows.NO_ESTIMATE);
        }
        Piece<WgiCell> piece = new Piece<>();
        add(piece, row, key, WgiCell.Kind.ESTIMATE, estimate, -5, 5);
        add(piece, row, key, WgiCell.Kind.STANDARD_ERROR, error.orElse(null), 0, 5);
        add(piece, row, key, WgiCell.Kind.SOURCES, sources.orElse(null), 1, MOST_SOURCES);
        add(piece, row, key, WgiCell.Kind.PERCENTILE_RANK, rank.orElse(null), 0, 100);
        row.others().forEach((name, cell) -> {
            if (!cell.isBlank()) {
                piece.leaveOut("column " + name);
            }
        });
        rows.once(row, piece, key.country(), key.year(), key.dimension());
        return piece;
    }

    private static void add(
            Piece<WgiCell> piece,
            CsvRow row,
            WgiCell.Key key,
            WgiCell.Kind kind,
            @Nullable CsvColumn<String> column,
            double low,
            double high) {
        if (column == null) {
            return;
        }
        if (WgiRows.isMissing(row.get(column))) {
            piece.leaveOut(Piece.EMPTY_CELL);
        } else {
            WgiRows.number(row, column, low, high).ifPresent(value -> piece.add(new WgiCell(key, kind, value)));
        }
    }
}
