// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Which countries a rule is about.
 *
 * @param mode how the countries are meant
 * @param countries the countries named, in order of their codes; none for {@link Mode#ALL} and {@link Mode#OUTSIDE_ORIGIN}
 * @since 0.1
 */
public record CountryScope(Mode mode, Set<Country> countries) implements Serializable {

    /** Every country. */
    public static final CountryScope ALL = new CountryScope(Mode.ALL, Set.of());

    /** Every country but that of origin. */
    public static final CountryScope OUTSIDE_ORIGIN = new CountryScope(Mode.OUTSIDE_ORIGIN, Set.of());

    /** How the countries of a scope are meant. */
    public enum Mode {
        /** Every country. */
        ALL,
        /** The countries named and no other. */
        ONLY,
        /** Every country except those named. */
        ALL_BUT,
        /** Every country except that of the item's origin. */
        OUTSIDE_ORIGIN
    }

    /**
     * Checks that countries are named exactly where the mode asks for them.
     *
     * @param mode how the countries are meant
     * @param countries the countries named
     * @throws IllegalArgumentException if they are missing or out of place
     */
    @JsonCreator
    public CountryScope(@JsonProperty("mode") Mode mode, @JsonProperty("countries") Set<Country> countries) {
        boolean named = mode == Mode.ONLY || mode == Mode.ALL_BUT;
        if (named == countries.isEmpty()) {
            throw Checks.refused("countries", named ? "not be empty" : "be empty for " + mode, countries);
        }
        this.mode = mode;
        this.countries = ImmutableSortedSet.copyOf(countries);
    }

    /**
     * Returns the scope of some countries alone.
     *
     * @param countries the countries, at least one
     * @return the scope
     */
    public static CountryScope only(Country... countries) {
        return new CountryScope(Mode.ONLY, Set.of(countries));
    }

    /**
     * Returns the scope of every country except some.
     *
     * @param countries the countries, at least one
     * @return the scope
     */
    public static CountryScope allBut(Country... countries) {
        return new CountryScope(Mode.ALL_BUT, Set.of(countries));
    }
}
