// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;

/** Reads one row for each country and series, with one column for each year, as the DataBank exports it. */
final class WgiWideRows {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4}) \\[YR\\1]");
    private static final Pattern SERIES = Pattern.compile("(?:GOV_WGI_)?(VA|PV|GE|RQ|RL|CC)[._](.*)");

    private final WgiRows rows;
    private final CsvColumn<String> name;
    private final CsvColumn<String> code;
    private final CsvColumn<String> series;
    private final Map<CsvColumn<String>, Integer> years = new LinkedHashMap<>();

    WgiWideRows(HeaderNames header, CsvColumns columns) {
        name = columns.verbatim(header.require("Country Name"));
        code = columns.verbatim(header.require("Country Code"));
        series = columns.verbatim(header.require("Series Code"));
        rows = new WgiRows(code, Optional.of(name));
        columns.ignore(java.util.List.of("Series Name"));
        for (String column : header.written()) {
            Matcher year = YEAR.matcher(column);
            if (year.matches()) {
                years.put(columns.verbatim(column), Integer.parseInt(year.group(1)));
            }
        }
        if (years.isEmpty()) {
            throw new IllegalArgumentException("must have a column for a year such as '2022 [YR2022]' but was '"
                    + String.join(",", header.written()) + "'");
        }
        columns.allowUnnamed();
    }

    WgiRows rows() {
        return rows;
    }

    Piece<WgiCell> piece(CsvRow row) {
        if (row.get(code).isBlank() && row.get(series).isBlank()) {
            return Piece.skip(row.get(name).isBlank() ? Piece.BLANK_ROW : WgiImport.FOOTER);
        }
        Matcher parts = SERIES.matcher(FigureCells.stripped(row.get(series)).toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            row.refuse(series, "be a series of governance such as PV.EST");
            return Piece.skip(Piece.NO_FIGURE);
        }
        Optional<WgiCell.Kind> kind = kind(parts.group(2));
        if (kind.isEmpty()) {
            return Piece.skip("series " + parts.group(2));
        }
        GovernanceDimension dimension = GovernanceDimension.valueOf(parts.group(1));
        Piece<WgiCell> piece = new Piece<>();
        rows.country(row).ifPresent(country -> {
            years.forEach((column, year) -> add(piece, row, country, year, dimension, kind.get(), column));
            rows.once(row, piece, country, dimension, kind.get());
        });
        return piece;
    }

    private static void add(
            Piece<WgiCell> piece,
            CsvRow row,
            Country country,
            int year,
            GovernanceDimension dimension,
            WgiCell.Kind kind,
            CsvColumn<String> column) {
        if (WgiRows.isMissing(row.get(column))) {
            piece.leaveOut(Piece.EMPTY_CELL);
            return;
        }
        double low = kind == WgiCell.Kind.ESTIMATE ? -5 : kind == WgiCell.Kind.SOURCES ? 1 : 0;
        double high = kind == WgiCell.Kind.SOURCES ? 1000 : kind == WgiCell.Kind.PERCENTILE_RANK ? 100 : 5;
        WgiCell.Key key = new WgiCell.Key(country, year, dimension);
        WgiRows.number(row, column, low, high).ifPresent(value -> piece.add(new WgiCell(key, kind, value)));
    }

    private static Optional<WgiCell.Kind> kind(String suffix) {
        return switch (suffix.replace('_', '.')) {
            case "EST" -> Optional.of(WgiCell.Kind.ESTIMATE);
            case "STD.ERR" -> Optional.of(WgiCell.Kind.STANDARD_ERROR);
            case "NO.SRC" -> Optional.of(WgiCell.Kind.SOURCES);
            case "PER.RNK" -> Optional.of(WgiCell.Kind.PERCENTILE_RANK);
            default -> Optional.empty();
        };
    }
}
