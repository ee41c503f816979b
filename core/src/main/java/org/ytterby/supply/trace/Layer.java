// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * One stage of a chain in one year: who makes its product, and who sends how much of it to whom, all in one unit and on one
 * basis.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Layer extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "magnet making"}
     */
    String name();

    /**
     * Returns what one unit of every amount is.
     *
     * @return the unit with its basis, such as {@code "t Nd+Pr+Dy+Tb content"}
     */
    String unit();

    /**
     * Returns the layers whose products are used up here.
     *
     * @return the names, such as the layer before and that of a reagent; none for the first layer
     */
    List<String> inputs();

    /**
     * Returns what is made.
     *
     * @return the amount by country, each above 0
     */
    Map<Country, Double> production();

    /**
     * Returns what is traded.
     *
     * @return the flows, one for each pair of countries
     */
    List<TradeFlow> flows();

    /** Checks that nobody sends more than there is. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notBlank("unit", unit());
        production().forEach((country, amount) -> Checks.positive("production[" + country.alpha2() + "]", amount));
        Set<List<Country>> seen = new HashSet<>();
        for (int i = 0; i < flows().size(); i++) {
            if (!seen.add(List.of(flows().get(i).from(), flows().get(i).to()))) {
                throw Checks.refused("flows[" + i + "]", "stand once for a pair of countries", flows().get(i));
            }
        }
        pools().forEach((country, pool) -> {
            double sent = sent(country);
            if (sent > pool * (1 + 1e-9)) {
                throw Checks.refused(
                        "flows from " + country.alpha2(), "be at most its production with imports " + pool, sent);
            }
        });
    }

    /**
     * Returns what is at hand in each country: its production with its imports.
     *
     * @return the amounts by country that makes or receives
     */
    default Map<Country, Double> pools() {
        Map<Country, Double> pools = new EnumMap<>(Country.class);
        pools.putAll(production());
        flows().forEach(flow -> pools.merge(flow.to(), flow.amount(), Double::sum));
        flows().forEach(flow -> pools.putIfAbsent(flow.from(), 0.0));
        return pools;
    }

    /**
     * Returns what a country sends to others.
     *
     * @param country the country
     * @return the amount, at least 0
     */
    default double sent(Country country) {
        return flows().stream()
                .filter(flow -> flow.from() == country)
                .mapToDouble(TradeFlow::amount)
                .sum();
    }

    /**
     * Returns what a country uses up itself.
     *
     * @param country the country
     * @return its production with imports less exports, at least 0
     */
    default double use(Country country) {
        return Math.max(0, pools().getOrDefault(country, 0.0) - sent(country));
    }

    /**
     * Starts a layer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Layer}. */
    final class Builder extends ImmutableLayer.Builder {
        Builder() {}
    }
}
