// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ytterby.internal.Checks;

/** The tables that find a country by a code or a name. */
final class CountryLookup {

    private static final ImmutableList<Country> ALL = ImmutableList.copyOf(Country.values());
    private static final ImmutableMap<String, Country> BY_ALPHA2 = Maps.uniqueIndex(ALL, Country::alpha2);
    private static final ImmutableMap<String, Country> BY_ALPHA3 = Maps.uniqueIndex(ALL, Country::alpha3);
    private static final ImmutableMap<Integer, Country> BY_NUMERIC = Maps.uniqueIndex(
            ALL.stream().filter(country -> country.numeric().isPresent()).toList(),
            country -> country.numeric().getAsInt());
    private static final ImmutableMap<Integer, Country> BY_TRADE_CODE = TradeCodes.AREAS.inverse();
    private static final ImmutableMap<String, Country> BY_NAME = byName();
    private static final ImmutableSortedSet<String> NAMES = ALL.stream()
            .flatMap(country -> Stream.of(country.shortName(), country.usgsName()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

    /** Codes that are not of ISO 3166-1 but often used as if they were: reserved UK, and EL of the European Union. */
    private static final ImmutableMap<String, String> OFTEN_MEANT = ImmutableMap.of("UK", "GB", "EL", "GR");

    private CountryLookup() {}

    static Country ofAlpha2(String alpha2) {
        Country country = BY_ALPHA2.get(alpha2);
        if (country == null) {
            throw UnknownCountryException.of(
                    "alpha2",
                    "be an ISO 3166-1 alpha-2 code",
                    alpha2,
                    meant(alpha2).map(Country::alpha2).map(CountryLookup::hint).orElse(""));
        }
        return country;
    }

    static Country ofAlpha3(String alpha3) {
        Country country = BY_ALPHA3.get(alpha3);
        if (country == null) {
            throw UnknownCountryException.of(
                    "alpha3",
                    "be an ISO 3166-1 alpha-3 code",
                    alpha3,
                    meant(alpha3).map(Country::alpha3).map(CountryLookup::hint).orElse(""));
        }
        return country;
    }

    static Country ofNumeric(int numeric) {
        Country country = BY_NUMERIC.get(numeric);
        if (country == null) {
            String hint = Optional.ofNullable(BY_TRADE_CODE.get(numeric))
                    .map(CountryLookup::numericOf)
                    .map(CountryLookup::hint)
                    .orElse("");
            throw UnknownCountryException.of("numeric", "be an ISO 3166-1 numeric code", numeric, hint);
        }
        return country;
    }

    static Country ofTradeCode(int tradeCode) {
        Country area = BY_TRADE_CODE.get(tradeCode);
        Country country = area == null ? BY_NUMERIC.get(tradeCode) : area;
        if (country == null) {
            String reason = TradeCodes.REFUSED.get(tradeCode);
            throw UnknownCountryException.of(
                    "tradeCode",
                    "stand for one country of today",
                    tradeCode,
                    reason == null ? "" : "which stands for " + reason);
        }
        return country;
    }

    static OptionalInt tradeCode(Country country) {
        Integer area = TradeCodes.AREAS.get(country);
        return area == null ? country.numeric() : OptionalInt.of(area);
    }

    static Country ofName(String name) {
        Country country = BY_NAME.get(key(name));
        if (country == null) {
            throw UnknownCountryException.of(
                    "name",
                    "be the name of a country",
                    name,
                    Nearest.to(name, NAMES).map(CountryLookup::hint).orElse(""));
        }
        return country;
    }

    static Country ofIndex(int index) {
        return ALL.get(Checks.inRange("index", index, 0, ALL.size() - 1));
    }

    /** The country a text that is no code may mean: a code in small letters, the other kind of code, or a name. */
    private static Optional<Country> meant(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String alpha2 = OFTEN_MEANT.getOrDefault(upper, upper);
        return Optional.ofNullable(BY_ALPHA2.get(alpha2))
                .or(() -> Optional.ofNullable(BY_ALPHA3.get(upper)))
                .or(() -> Optional.ofNullable(BY_NAME.get(key(text))));
    }

    private static String numericOf(Country country) {
        return Integer.toString(country.numeric().orElseThrow());
    }

    private static String hint(String nearest) {
        return "nearest is '" + nearest + "'";
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static ImmutableMap<String, Country> byName() {
        ImmutableMap.Builder<String, Country> names = ImmutableMap.builder();
        for (Country country : ALL) {
            names.put(key(country.shortName()), country);
            names.put(key(country.usgsName()), country);
        }
        return names.buildKeepingLast(); // most countries have one name only; that no two share one is tested
    }
}
