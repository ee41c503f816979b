// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Whose law is asked: a country, the European Union or the World Trade Organization.
 *
 * @param code the ISO alpha-2 code of a country, {@code EU} or {@code WTO}
 * @since 0.1
 */
public record Jurisdiction(String code) implements Serializable, Comparable<Jurisdiction> {

    private static final Set<String> BODIES = Set.of("EU", "WTO"); // before the constants, which are checked against it

    /** China. */
    public static final Jurisdiction CN = new Jurisdiction("CN");

    /** The United States. */
    public static final Jurisdiction US = new Jurisdiction("US");

    /** The European Union. */
    public static final Jurisdiction EU = new Jurisdiction("EU");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws org.ytterby.place.UnknownCountryException if it is neither a country nor one of the two bodies
     */
    public Jurisdiction {
        Checks.notBlank("jurisdiction", code);
        if (!BODIES.contains(code)) {
            Country.ofAlpha2(code);
        }
    }

    /**
     * Reads a code.
     *
     * @param code the ISO alpha-2 code of a country, {@code EU} or {@code WTO}
     * @return the jurisdiction
     * @throws org.ytterby.place.UnknownCountryException if the code is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Jurisdiction of(String code) {
        return new Jurisdiction(code);
    }

    /**
     * Returns the country.
     *
     * @return the country, empty for a body of several
     */
    public Optional<Country> country() {
        return BODIES.contains(code) ? Optional.empty() : Optional.of(Country.ofAlpha2(code));
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return code.compareTo(other.code);
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
