// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.NavigableMap;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * The trade parameter t of each country. The levels of the method (about 0.8 for members and partners, rising above 1 with taxes,
 * quotas and prohibitions) are known only from memory, so that there is no table to fall back on.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TradeLevels extends Serializable {

    /**
     * Returns where the levels are from.
     *
     * @return the words, not blank; they stand among the assumptions of every result
     */
    String source();

    /**
     * Returns the measures by country.
     *
     * @return the measures, at least one for each country named
     */
    @Value.NaturalOrder
    NavigableMap<Country, List<TradeMeasure>> measures();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("source", source());
        measures().forEach((country, list) -> Checks.notEmpty("measures[" + country.alpha2() + "]", list));
    }

    /**
     * Takes trade as free everywhere.
     *
     * @return levels of 1 for every country
     */
    static TradeLevels free() {
        return builder().source("trade parameter 1 for every country").build();
    }

    /**
     * Returns the parameter of a country.
     *
     * @param country the country
     * @return the largest parameter of its measures; 1 without any
     */
    default double parameter(Country country) {
        return measures().getOrDefault(country, List.of()).stream()
                .mapToDouble(TradeMeasure::parameter)
                .max()
                .orElse(1);
    }

    /**
     * Returns the parameters of the countries named.
     *
     * @return the parameters
     */
    default ImmutableMap<Country, Double> parameters() {
        ImmutableMap.Builder<Country, Double> parameters = ImmutableMap.builder();
        measures().keySet().forEach(country -> parameters.put(country, parameter(country)));
        return parameters.buildOrThrow();
    }

    /**
     * Starts levels.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TradeLevels}. */
    final class Builder extends ImmutableTradeLevels.Builder {
        Builder() {}
    }
}
