// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.place.Country;
import org.ytterby.place.EconomicUnit;
import org.ytterby.place.EconomicUnits;

/**
 * Whose market a figure is about: a country, an economic unit such as the European Union, or the world.
 *
 * @since 0.1
 */
public final class Region implements Serializable {

    /** The whole world. */
    public static final Region WORLD = new Region("WORLD", null, null);

    /** The European Union; its members depend on the day. */
    public static final Region EU = new Region("EU", null, EconomicUnits.EU);

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient @Nullable Country country;
    private final transient @Nullable EconomicUnit unit;

    private Region(String code, @Nullable Country country, @Nullable EconomicUnit unit) {
        this.code = code;
        this.country = country;
        this.unit = unit;
    }

    /**
     * Returns the market of a country.
     *
     * @param country the country
     * @return the region
     */
    public static Region of(Country country) {
        return new Region(country.alpha2(), country, null);
    }

    /**
     * Reads a code.
     *
     * @param code an ISO alpha-2 country code, {@code EU}, {@code EFTA}, {@code EEA} or {@code WORLD}
     * @return the region
     * @throws org.ytterby.place.UnknownCountryException if the code is none of these
     */
    @JsonCreator
    public static Region ofCode(String code) {
        return switch (code) {
            case "WORLD" -> WORLD;
            case "EU" -> EU;
            case "EFTA", "EEA" -> new Region(code, null, EconomicUnits.ofId(code));
            default -> of(Country.ofAlpha2(code));
        };
    }

    /**
     * Returns the code.
     *
     * @return the alpha-2 code, the identifier of the economic unit or {@code WORLD}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the country.
     *
     * @return the country, empty for an economic unit and the world
     */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Returns the countries that belong to the region on a day.
     *
     * @param day the day
     * @return the countries; all of them for the world
     */
    public ImmutableSortedSet<Country> members(LocalDate day) {
        return Arrays.stream(Country.values())
                .filter(candidate -> contains(candidate, day))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Country::compareTo));
    }

    /**
     * Tells whether a country belongs to the region on a day.
     *
     * @param candidate the country
     * @param day the day
     * @return whether it belongs
     */
    public boolean contains(Country candidate, LocalDate day) {
        if (unit != null) {
            return unit.contains(candidate, day);
        }
        return country == null || country == candidate;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    private Object readResolve() {
        return ofCode(code);
    }
}
