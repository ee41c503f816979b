// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;
import org.ytterby.place.UnknownCountryException;

/**
 * Imports the tables that come with BACI of CEPII (open licence Etalab 2.0, from memory - unverified): {@code country_codes_V202601.csv} with {@code
 * country_code, country_name, country_iso2, country_iso3}, and {@code product_codes_HS17_V202601.csv} with {@code code,
 * description}. The trade rows themselves are read by {@link org.ytterby.io.trade.TradeCsv} with {@link
 * org.ytterby.io.trade.TradeLayout#BACI}.
 *
 * <pre>{@code
 * List<BaciCountry> areas = BaciTables.countries(CsvSource.of(Path.of("country_codes_V202601.csv"))).orThrow();
 * List<BaciProduct> products = BaciTables.products(CsvSource.of(Path.of("product_codes_HS17_V202601.csv"))).orThrow();
 * }</pre>
 *
 * <p>Quirks that are handled: numbers differ from ISO 3166-1 for some countries (842 United States, 699 India, 251 France), and
 * a number that ISO gives to a country of the past may stand beside the new one; areas that are no country of today have no
 * letters or letters outside ISO ({@code 490 "Other Asia, nes", S19}; {@code 697 "Europe EFTA, nes", R20}; {@code 711, ZA1}),
 * and 490 is Taiwan in practice; letters that name another country than the number are refused; product codes lose the 0 they
 * begin with when a spreadsheet has held them; {@code 9999AA}, goods not specified, is no subheading, left out and counted.
 *
 * <p>The columns and the odd rows were seen in programs and tests that read the published files, edition V202601.
 *
 * @since 0.1
 */
public final class BaciTables {

    private static final String NO_SUBHEADING = "code outside the Harmonized System";

    private BaciTables() {}

    /**
     * Imports the table of countries.
     *
     * @param source the file
     * @return the areas in order of the file, and what was rejected
     * @throws org.ytterby.io.csv.CsvFormatException if the header is another or the file cannot be read on
     */
    public static Imported<BaciCountry> countries(CsvSource source) {
        Set<Integer> seen = new HashSet<>();
        CsvTable<Piece<BaciCountry>> table = CsvTable.of(columns -> {
            CsvColumn<Integer> code = columns.integer("country_code", 1, 999);
            CsvColumn<String> name = columns.text("country_name");
            columns.verbatim("country_iso2");
            CsvColumn<String> letters = columns.verbatim("country_iso3");
            return row -> {
                Optional<Country> country = country(row.get(code));
                Optional<Country> lettered = lettered(row.get(letters));
                lettered.filter(other -> country.isPresent() && country.get() != other)
                        .ifPresent(other ->
                                row.refuse(letters, "be " + country.get().alpha3() + ", the code of " + row.get(code)));
                if (!seen.add(row.get(code))) {
                    row.refuse(code, "stand once");
                }
                Piece<BaciCountry> piece = new Piece<>();
                piece.add(new BaciCountry(row.get(code), row.get(name).strip(), country));
                return piece;
            };
        });
        return Piece.read(table, source);
    }

    /**
     * Imports the table of products.
     *
     * @param source the file
     * @return the products in order of the file, and what was rejected and left out
     * @throws org.ytterby.io.csv.CsvFormatException if the header is another or the file cannot be read on
     */
    public static Imported<BaciProduct> products(CsvSource source) {
        Set<String> seen = new HashSet<>();
        CsvTable<Piece<BaciProduct>> table = CsvTable.of(columns -> {
            CsvColumn<String> code = columns.text("code");
            CsvColumn<String> description = columns.text("description");
            return row -> {
                String text = row.get(code).strip();
                String six = text.matches("[0-9]{5}") ? "0" + text : text;
                if (six.equalsIgnoreCase("9999AA")) {
                    return Piece.skip(NO_SUBHEADING);
                }
                if (!six.matches("[0-9]{6}")) {
                    row.refuse(code, "be six digits of the Harmonized System");
                    return Piece.skip(Piece.NO_FIGURE);
                }
                if (!seen.add(six)) {
                    row.refuse(code, "stand once");
                }
                Piece<BaciProduct> piece = new Piece<>();
                piece.add(new BaciProduct(HsCode.of(six), row.get(description).strip()));
                return piece;
            };
        });
        return Piece.read(table, source);
    }

    private static Optional<Country> country(int code) {
        try {
            return Optional.of(Country.ofTradeCode(code));
        } catch (UnknownCountryException none) {
            return Optional.empty();
        }
    }

    private static Optional<Country> lettered(String letters) {
        try {
            return Optional.of(Country.ofAlpha3(letters.strip()));
        } catch (UnknownCountryException outside) {
            return Optional.empty();
        }
    }
}
