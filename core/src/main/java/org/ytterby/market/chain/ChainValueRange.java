// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.market.PricePoint;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/**
 * Who adds how much value along a chain where prices or yields are ranges: value added = sold &minus; bought / yield, as an
 * interval that holds every value the ranges allow. Equal prices are one price, so that what one link sells and the next buys
 * cancels out; otherwise each price and each yield moves on its own. A yield without a lower bound leaves no lower bound.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainValueRange extends Serializable {

    /**
     * Returns the links.
     *
     * @return the links in order, at least one, of different names, in one currency and tax treatment
     */
    List<ChainLink> links();

    /**
     * Returns the yields of links whose inputs are stated at a yield of 1.
     *
     * @return output over what the inputs would give without loss, within (0, 1], by name of the link; a link without a yield
     *     takes its inputs as they are stated
     */
    Map<String, Interval> yields();

    /** Checks that the links and the yields fit each other. */
    @Value.Check
    default void check() {
        Map<String, Double> names = ChainValue.of(links(), PricePoint.MID).added();
        yields().forEach((name, range) -> {
            if (!names.containsKey(name)) {
                throw Checks.refused("yields", "be of one of " + names.keySet(), name);
            }
            if (!Interval.of(0, false, 1, true).encloses(range)) {
                throw Checks.refused("yields[" + name + "]", "be within (0, 1]", range);
            }
        });
    }

    /**
     * Gives the value of a chain at the ranges of its prices.
     *
     * @param links the links in order, whose inputs are stated with their losses
     * @return the value
     * @throws IllegalArgumentException if there is no link, or they do not fit each other
     */
    static ChainValueRange of(List<ChainLink> links) {
        return builder().links(links).build();
    }

    /**
     * Gives the value of a chain at the ranges of its prices and yields.
     *
     * @param links the links in order
     * @param yields the yields of links whose inputs are stated at a yield of 1, by name
     * @return the value
     * @throws IllegalArgumentException if there is no link, they do not fit each other, or a yield is of none of them or not within
     *     (0, 1]
     */
    static ChainValueRange of(List<ChainLink> links, Map<String, Interval> yields) {
        return builder().links(links).yields(yields).build();
    }

    /**
     * Returns the value added by each link.
     *
     * @return the value in the currency of the prices, by name of the link, in order
     */
    default Map<String, Interval> added() {
        Map<String, Interval> added = new LinkedHashMap<>();
        links().forEach(link -> added.put(link.name(), sum(other -> other.equals(link) ? 1 : 0)));
        return added;
    }

    /**
     * Returns the value added by all links.
     *
     * @return the sum in the currency of the prices
     */
    default Interval total() {
        return sum(link -> 1);
    }

    /**
     * Returns the value added at each stage: &Sigma; value added of its links.
     *
     * @return the value in the currency of the prices, for the stages of the links, in their order along the chain
     */
    default Map<Stage, Interval> byStage() {
        Map<Stage, Interval> byStage = new TreeMap<>();
        links().forEach(link ->
                byStage.computeIfAbsent(link.stage(), stage -> sum(other -> other.stage() == stage ? 1 : 0)));
        return byStage;
    }

    /**
     * Returns the value added by each country: &Sigma; value added of a link &middot; share of the country in it.
     *
     * @return the value in the currency of the prices, for the countries that a link names
     */
    default Map<Country, Interval> byCountry() {
        TreeSet<Country> countries = new TreeSet<>();
        links().forEach(link -> countries.addAll(link.countries().keySet()));
        Map<Country, Interval> byCountry = new TreeMap<>();
        countries.forEach(country ->
                byCountry.put(country, sum(link -> link.countries().getOrDefault(country, 0.0))));
        return byCountry;
    }

    /**
     * Returns the value added that no country is named for.
     *
     * @return the value in the currency of the prices
     */
    default Interval unattributed() {
        return sum(link -> 1
                - link.countries().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    /**
     * Returns the share of a link in the value of the chain.
     *
     * @param name the name of the link
     * @return the bounds of added / total; empty if the total may be 0 or less
     * @throws IllegalArgumentException if no link has that name
     */
    default Optional<Interval> shareOf(String name) {
        if (!added().containsKey(name)) {
            throw Checks.refused("name", "be one of " + added().keySet(), name);
        }
        return share(link -> link.name().equals(name) ? 1 : 0);
    }

    /**
     * Returns the share of a country in the value of the chain.
     *
     * @param country the country
     * @return the bounds of its value / total; empty if the total may be 0 or less
     */
    default Optional<Interval> shareOf(Country country) {
        return share(link -> link.countries().getOrDefault(country, 0.0));
    }

    /**
     * Returns the share of a stage in the value of the chain.
     *
     * @param stage the stage
     * @return the bounds of its value / total; empty if the total may be 0 or less
     */
    default Optional<Interval> shareOf(Stage stage) {
        return share(link -> link.stage() == stage ? 1 : 0);
    }

    private Optional<Interval> share(ToDoubleFunction<ChainLink> weights) {
        return PricedTerms.share(sum(weights), sum(link -> 1 - weights.applyAsDouble(link)), total());
    }

    private Interval sum(ToDoubleFunction<ChainLink> weights) {
        return PricedTerms.of(links(), yields(), weights).value();
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainValueRange}. */
    final class Builder extends ImmutableChainValueRange.Builder {
        Builder() {}
    }
}
