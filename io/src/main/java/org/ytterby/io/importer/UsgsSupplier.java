// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.place.Country;
import org.ytterby.place.UnknownCountryException;
import org.ytterby.supply.Supplier;

/**
 * The name of a line in a table of the USGS, to which the marks of footnotes may be glued: {@code Japane} is Japan, estimated;
 * {@code Other countries4} is the residual with footnote 4.
 *
 * @param supplier the line, empty for a sum that is none
 * @param estimated whether the name carries the mark of an estimate
 */
record UsgsSupplier(Optional<Supplier> supplier, boolean estimated) {

    private static final Pattern WORLD =
            Pattern.compile("world (?:total|production|mine production)(?: \\(rounded\\))?");
    private static final Pattern OTHER = Pattern.compile("other countries(?: \\(rounded\\))?");
    private static final Pattern PARTIAL =
            Pattern.compile("world total.*excluding.*|united states and canada|total|subtotal");
    private static final Pattern MARKS =
            Pattern.compile("(.*?\\p{L}|.*?\\))(e?)[, ]*((?:[0-9]{1,2}(?:, ?[0-9]{1,2})*)?)");

    /** Names that differ from those the countries have here, or that lost letters on their way through encodings. */
    private static final Map<String, Country> OTHER_NAMES = Map.ofEntries(
            Map.entry("korea, north", Country.KP),
            Map.entry("north korea", Country.KP),
            Map.entry("korea, south", Country.KR),
            Map.entry("turkey", Country.TR),
            Map.entry("t\u00fcrkiye", Country.TR),
            Map.entry("turkiye", Country.TR),
            Map.entry("cote d'ivoire", Country.CI),
            Map.entry("c\u00f4te d\u2019ivoire", Country.CI),
            Map.entry("c\u00f4te d'ivoire", Country.CI),
            Map.entry("ivory coast", Country.CI),
            Map.entry("czech republic", Country.CZ),
            Map.entry("swaziland", Country.SZ),
            Map.entry("macedonia", Country.MK));

    static UsgsSupplier of(String cell) {
        String name = FigureCells.stripped(cell).replaceAll("\\s+", " ").replaceAll("\\.$", "");
        Optional<UsgsSupplier> plain = find(name, false);
        if (plain.isPresent()) {
            return plain.orElseThrow();
        }
        Matcher marks = MARKS.matcher(name);
        if (marks.matches()) {
            Optional<UsgsSupplier> marked = find(marks.group(1), !marks.group(2).isEmpty());
            if (marked.isPresent()) {
                return marked.orElseThrow();
            }
        }
        return new UsgsSupplier(Optional.of(Supplier.of(Country.ofName(name))), false); // refuses and says what is near
    }

    private static Optional<UsgsSupplier> find(String name, boolean estimated) {
        String key = name.toLowerCase(Locale.ROOT).strip();
        if (PARTIAL.matcher(key).matches()) {
            return Optional.of(new UsgsSupplier(Optional.empty(), estimated));
        }
        Supplier line = WORLD.matcher(key).matches()
                ? Supplier.WORLD
                : OTHER.matcher(key).matches() ? Supplier.OTHER : null;
        return Optional.ofNullable(line)
                .or(() -> country(key).map(Supplier::of))
                .map(supplier -> new UsgsSupplier(Optional.of(supplier), estimated));
    }

    private static Optional<Country> country(String key) {
        Country other = OTHER_NAMES.get(key);
        if (other != null) {
            return Optional.of(other);
        }
        try {
            return Optional.of(Country.ofName(key));
        } catch (UnknownCountryException unknown) {
            return Optional.empty();
        }
    }
}
