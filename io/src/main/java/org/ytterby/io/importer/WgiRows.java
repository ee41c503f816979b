// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;

/** What the layouts of the Worldwide Governance Indicators have in common: codes, missing cells, and rows that stand twice. */
final class WgiRows {

    static final String NO_ESTIMATE = "no estimate";

    private static final Set<String> MISSING = Set.of("", "..", "#N/A", "NA", "N/A");

    /** Codes of the World Bank that are not those of ISO 3166-1 alpha-3. */
    private static final Map<String, Country> OTHER_CODES = Map.of(
            "ADO", Country.AD,
            "KSV", Country.XK,
            "ROM", Country.RO,
            "TMP", Country.TL,
            "WBG", Country.PS,
            "ZAR", Country.CD);

    /** A row by what it must be the only one of. */
    private record First(CsvRow row, Piece<?> piece) {}

    private final CsvColumn<String> code;
    private final Optional<CsvColumn<String>> name;
    private final Map<List<Object>, First> first = new HashMap<>();
    private final Set<List<Object>> doubled = new HashSet<>();
    private final List<CsvReject> dropped = new ArrayList<>();
    private final List<String> droppedCells = new ArrayList<>();

    WgiRows(CsvColumn<String> code, Optional<CsvColumn<String>> name) {
        this.code = code;
        this.name = name;
    }

    /** Returns the country of a row; refuses the row if there is none or the name speaks of another. */
    Optional<Country> country(CsvRow row) {
        Optional<Country> country = find(row);
        country.ifPresent(coded -> name.map(row::get).flatMap(WgiRows::named).ifPresent(named -> {
            if (named != coded) {
                row.refuse(code, "be " + named.alpha3() + ", the code of " + named.shortName());
            }
        }));
        return country;
    }

    private Optional<Country> find(CsvRow row) {
        String text = FigureCells.stripped(row.get(code));
        Country other = OTHER_CODES.get(text);
        if (other != null) {
            return Optional.of(other);
        }
        try {
            return Optional.of(Country.ofAlpha3(text));
        } catch (IllegalArgumentException unknown) {
            row.refuse(code, UsgsWorldRows.rule(unknown));
            return Optional.empty();
        }
    }

    private static Optional<Country> named(String text) {
        try {
            return Optional.of(Country.ofName(FigureCells.stripped(text)));
        } catch (IllegalArgumentException otherwiseSpelled) {
            return Optional.empty();
        }
    }

    /** Notes a row that must be the only one of its kind; of two neither is taken, as nobody can say which is right. */
    void once(CsvRow row, Piece<?> piece, Object... key) {
        if (row.refused() || piece.isEmpty()) {
            return; // not taken anyway
        }
        List<Object> kind = List.of(key);
        First before = first.putIfAbsent(kind, new First(row, piece));
        if (before != null) {
            row.refuse(code, "stand once but does so in line " + before.row().line() + " too, and neither is taken");
            if (doubled.add(kind)) {
                dropped.add(before.row().reject(code, "stand once but does so again, and neither row is taken"));
                droppedCells.addAll(before.piece().leftOut());
            }
        }
    }

    /** The first of two rows, which were taken before the second came. */
    List<CsvReject> dropped() {
        return dropped;
    }

    /** The reasons for cells left out in these rows, which were counted before. */
    List<String> droppedCells() {
        return droppedCells;
    }

    boolean isDoubled(Collection<?> key) {
        return doubled.contains(List.copyOf(key));
    }

    static boolean isMissing(String cell) {
        return MISSING.contains(FigureCells.stripped(cell));
    }

    /** Reads a number; refuses the row if it is none. */
    static OptionalDouble number(CsvRow row, CsvColumn<String> column, double low, double high) {
        String text = FigureCells.stripped(row.get(column));
        double number = text.matches("[+-]?[0-9]{1,9}(?:\\.[0-9]{0,20})?(?:[eE][+-]?[0-9]{1,2})?")
                ? Double.parseDouble(text)
                : Double.NaN;
        if (!(number >= low && number <= high)) {
            row.refuse(column, "be a number in [" + plain(low) + ", " + plain(high) + "]");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private static String plain(double bound) {
        return Long.toString(Math.round(bound));
    }

    static Optional<GovernanceDimension> dimension(String text) {
        try {
            return Optional.of(
                    GovernanceDimension.valueOf(FigureCells.stripped(text).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
