// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.place.Country;

/**
 * The line of a supply table: a country, the residual line for all countries not named, or the printed world total.
 *
 * <p>The residual is many suppliers of unknown size, so it is never ranked; the world total is no supplier at all.
 *
 * @since 0.1
 */
public final class Supplier implements Serializable {

    /** The line for all countries not named. */
    public static final Supplier OTHER = new Supplier(null, "OTHER");

    /** The world total as printed, often rounded. */
    public static final Supplier WORLD = new Supplier(null, "WORLD");

    private static final long serialVersionUID = 1L;

    private final @Nullable Country country;
    private final String code;

    private Supplier(@Nullable Country country, String code) {
        this.country = country;
        this.code = code;
    }

    /**
     * Returns the line of a country.
     *
     * @param country the country
     * @return the supplier
     */
    public static Supplier of(Country country) {
        return new Supplier(country, country.alpha2());
    }

    /**
     * Reads a code.
     *
     * @param code an ISO alpha-2 country code, {@code OTHER} or {@code WORLD}
     * @return the supplier
     * @throws org.ytterby.place.UnknownCountryException if the code is none of these
     */
    @JsonCreator
    public static Supplier ofCode(String code) {
        return switch (code) {
            case "OTHER" -> OTHER;
            case "WORLD" -> WORLD;
            default -> of(Country.ofAlpha2(code));
        };
    }

    /**
     * Returns the country.
     *
     * @return the country, empty for the residual and the world total
     */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /**
     * Returns the code.
     *
     * @return the alpha-2 code, {@code OTHER} or {@code WORLD}
     */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Supplier that && code.equals(that.code);
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
