// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.market.PricePoint;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * Who adds how much value along a chain: value added = sold &minus; bought, by link and, by the shares of the countries in each
 * link, by country. Value added may be negative and is shown so. The sum over the links is the value of all that leaves
 * the chain if each buys what another sells.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainValue extends Serializable {

    /**
     * Returns the links.
     *
     * @return the links in order, at least one, of different names, in one currency and tax treatment
     */
    List<ChainLink> links();

    /**
     * Returns which point of each price is used.
     *
     * @return the point
     */
    PricePoint point();

    /** Checks that the links fit each other. */
    @Value.Check
    default void check() {
        Checks.notEmpty("links", links());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < links().size(); i++) {
            ChainLink link = links().get(i);
            if (!names.add(link.name())) {
                throw Checks.refused("links[" + i + "].name", "stand once", link.name());
            }
            PriceAgreement.check(
                    "links[" + i + "].output.price",
                    links().get(0).output().price(),
                    link.output().price());
        }
    }

    /**
     * Gives the value of a chain.
     *
     * @param links the links in order
     * @param point which point of each price to use
     * @return the value
     * @throws IllegalArgumentException if there is no link, or they do not fit each other
     */
    static ChainValue of(List<ChainLink> links, PricePoint point) {
        return builder().links(links).point(point).build();
    }

    /**
     * Returns the value added by each link: &Sigma; sold &minus; &Sigma; bought.
     *
     * @return the value in the currency of the prices, by name of the link, in order
     */
    default Map<String, Double> added() {
        Map<String, Double> added = new LinkedHashMap<>();
        links().forEach(link -> added.put(link.name(), added(link)));
        return added;
    }

    /**
     * Returns the value added by all links.
     *
     * @return the sum in the currency of the prices
     */
    default double total() {
        return links().stream().mapToDouble(this::added).sum();
    }

    /**
     * Returns the value added at each stage: &Sigma; value added of its links.
     *
     * @return the value in the currency of the prices, for the stages of the links, in their order along the chain
     */
    default Map<Stage, Double> byStage() {
        Map<Stage, Double> byStage = new TreeMap<>();
        links().forEach(link -> byStage.merge(link.stage(), added(link), Double::sum));
        return byStage;
    }

    /**
     * Returns the value added by each country: &Sigma; value added of a link &middot; share of the country in it.
     *
     * @return the value in the currency of the prices, for the countries that a link names
     */
    default Map<Country, Double> byCountry() {
        Map<Country, Double> byCountry = new TreeMap<>();
        for (ChainLink link : links()) {
            link.countries().forEach((country, share) -> byCountry.merge(country, share * added(link), Double::sum));
        }
        return byCountry;
    }

    /**
     * Returns the value added that no country is named for.
     *
     * @return the value in the currency of the prices
     */
    default double unattributed() {
        return total()
                - byCountry().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Returns the share of a link in the value of the chain.
     *
     * @param name the name of the link
     * @return added / total, which is negative or above 1 where a link loses; empty if the total is not above 0
     * @throws IllegalArgumentException if no link has that name
     */
    default OptionalDouble shareOf(String name) {
        Double added = added().get(name);
        if (added == null) {
            throw Checks.refused("name", "be one of " + added().keySet(), name);
        }
        return share(added);
    }

    /**
     * Returns the share of a country in the value of the chain.
     *
     * @param country the country
     * @return its value / total, without what is unattributed; empty if the total is not above 0
     */
    default OptionalDouble shareOf(Country country) {
        return share(byCountry().getOrDefault(country, 0.0));
    }

    /**
     * Returns the share of a stage in the value of the chain.
     *
     * @param stage the stage
     * @return its value / total; empty if the total is not above 0
     */
    default OptionalDouble shareOf(Stage stage) {
        return share(byStage().getOrDefault(stage, 0.0));
    }

    private OptionalDouble share(double part) {
        return total() > 0 ? OptionalDouble.of(part / total()) : OptionalDouble.empty();
    }

    private double added(ChainLink link) {
        double bought = link.inputs().stream()
                .mapToDouble(input -> input.value(point()))
                .sum();
        return link.output().value(point()) - bought;
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainValue}. */
    final class Builder extends ImmutableChainValue.Builder {
        Builder() {}
    }
}
