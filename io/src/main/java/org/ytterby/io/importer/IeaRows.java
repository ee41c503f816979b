// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.place.Country;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;

/** The columns of the sheets of the Critical Minerals Data Explorer as one table. */
final class IeaRows {

    static final String SHARE = "share, which is computed";

    private static final Pattern YEAR = Pattern.compile("X?((?:19|20)[0-9]{2})");

    static final Set<String> TOTALS = Set.of("total", "total demand", "total supply", "total clean technologies");

    private static final Map<String, Country> OTHER_NAMES = Map.ofEntries(
            Map.entry("democratic republic of congo", Country.CD),
            Map.entry("dr congo", Country.CD),
            Map.entry("drc", Country.CD),
            Map.entry("korea", Country.KR),
            Map.entry("t\u00fcrkiye", Country.TR),
            Map.entry("lao pdr", Country.LA),
            Map.entry("lao people's democratic republic", Country.LA),
            Map.entry("viet nam", Country.VN),
            Map.entry("chinese taipei", Country.TW));

    final CsvColumn<String> pillar;
    final CsvColumn<String> mineral;
    final CsvColumn<String> party;
    final CsvColumn<String> scenario;
    final Map<CsvColumn<String>, Integer> years = new LinkedHashMap<>();
    final int baseYear;

    IeaRows(HeaderNames header, CsvColumns columns) {
        pillar = columns.verbatim(header.require("Pillar"));
        mineral = columns.verbatim(header.require("Mineral"));
        party = columns.verbatim(header.require("Sector/Country", "Sector.Country", "Country", "Sector"));
        scenario = columns.verbatim(header.require("Scenario", "Case"));
        for (String name : header.written()) {
            Matcher year = YEAR.matcher(name);
            if (year.matches()) {
                years.put(columns.verbatim(name), Integer.parseInt(year.group(1)));
            }
        }
        baseYear = years.values().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("must have a column for a year such as 2030 but was '"
                        + String.join(",", header.written()) + "'"));
        columns.allowUnnamed();
    }

    /** Says why a row is of no interest, empty if it is of the wanted sheet. */
    Optional<String> skipped(CsvRow row, String sheet) {
        if (row.get(pillar).isBlank() && row.get(mineral).isBlank()) {
            return Optional.of(Piece.BLANK_ROW);
        }
        String name = FigureCells.stripped(row.get(pillar));
        if (!name.matches(sheet + "(?:[^0-9.].*)?")) {
            return Optional.of("sheet " + name);
        }
        String label = FigureCells.stripped(row.get(party)).toLowerCase(Locale.ROOT);
        return label.startsWith("top ") || label.startsWith("share ") ? Optional.of(SHARE) : Optional.empty();
    }

    /** Reads a figure in thousand tonnes and gives it in tonnes; refuses the row if it is none. */
    Optional<PublishedFigure> tonnes(CsvRow row, CsvColumn<String> column) {
        try {
            PublishedFigure figure = FigureCells.figure(row.get(column));
            return Optional.of(
                    FigureCells.times(figure, FigureCells.tonnes("kt").orElseThrow()));
        } catch (IllegalArgumentException wrong) {
            row.refuse(column, UsgsWorldRows.rule(wrong));
            return Optional.empty();
        }
    }

    /** Returns the line of a row of supply; refuses the row if it is none. */
    Optional<Supplier> supplier(CsvRow row) {
        String name = FigureCells.stripped(row.get(party));
        String key = name.toLowerCase(Locale.ROOT);
        if (TOTALS.contains(key)) {
            return Optional.of(Supplier.WORLD);
        } else if (key.equals("rest of world")) {
            return Optional.of(Supplier.OTHER);
        } else if (OTHER_NAMES.containsKey(key)) {
            return Optional.of(Supplier.of(OTHER_NAMES.get(key)));
        }
        try {
            return Optional.of(Supplier.of(Country.ofName(name)));
        } catch (IllegalArgumentException unknown) {
            row.refuse(party, UsgsWorldRows.rule(unknown));
            return Optional.empty();
        }
    }
}
