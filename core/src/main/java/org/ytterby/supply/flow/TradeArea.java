// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.place.UnknownCountryException;

/**
 * An area of trade statistics by its number in BACI and UN Comtrade: mostly a country of today, also a country of the past, a
 * customs union or a rest such as 490, "Other Asia". Numbers of ISO 3166-1 that trade statistics replace by another, such as
 * 840 for the United States, are taken as that other one (842), so that a country has one number.
 *
 * @param code the number, in [1, 999]
 * @since 0.1
 */
public record TradeArea(@JsonValue int code) implements Comparable<TradeArea>, Serializable {

    private static final int[] CODES = codes();

    /**
     * Checks the number, and takes the one of trade statistics for a country that has two.
     *
     * @param code the number
     * @throws IllegalArgumentException if it is not in [1, 999]
     */
    public TradeArea {
        code = CODES[Checks.inRange("code", code, 1, TradeSink.LAST_AREA)];
    }

    /**
     * Finds the area with a number.
     *
     * @param code the number
     * @return the area
     * @throws IllegalArgumentException if it is not in [1, 999]
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TradeArea ofCode(int code) {
        return new TradeArea(code);
    }

    /**
     * Returns the area a country is reported under.
     *
     * @param country the country
     * @return the area
     * @throws IllegalArgumentException if the country has no number, as Kosovo
     */
    public static TradeArea of(Country country) {
        return new TradeArea(country.tradeCode()
                .orElseThrow(() -> Checks.refused("country", "have a number in trade statistics", country)));
    }

    /**
     * Returns the country the area stands for.
     *
     * @return the country, empty if the area stands for no single country of today
     */
    public Optional<Country> country() {
        return country(code);
    }

    /**
     * Returns the number of an area that two numbers may stand for.
     *
     * @param code the number, in [1, 999]
     * @return the number used
     */
    static int canonical(int code) {
        return CODES[code];
    }

    private static Optional<Country> country(int code) {
        try {
            return Optional.of(Country.ofTradeCode(code));
        } catch (UnknownCountryException none) {
            return Optional.empty();
        }
    }

    private static int[] codes() {
        int[] codes = new int[TradeSink.LAST_AREA + 1];
        for (int code = 1; code <= TradeSink.LAST_AREA; code++) {
            int own = code;
            codes[code] = country(code)
                    .map(country -> country.tradeCode().orElse(own))
                    .orElse(own);
        }
        return codes;
    }

    @Override
    public int compareTo(TradeArea other) {
        return Integer.compare(code, other.code);
    }

    /**
     * Returns the number with the country, such as {@code 842 US}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return country().map(country -> code + " " + country.alpha2()).orElse(Integer.toString(code));
    }
}
