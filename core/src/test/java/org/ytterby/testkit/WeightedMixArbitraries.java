// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.eu.TradeLevels;
import org.ytterby.risk.eu.WeightedMix;
import org.ytterby.risk.eu.WeightedMixes;
import org.ytterby.supply.Supplier;

/** Any {@link WeightedMix}. */
public final class WeightedMixArbitraries extends TypeProvider<WeightedMix> {

    /** Creates the provider. */
    public WeightedMixArbitraries() {
        super(WeightedMix.class);
    }

    @Override
    public WeightedMix example() {
        return WeightedMixes.of(
                Map.of(Supplier.of(Country.CN), 0.75, Supplier.of(Country.US), 0.25),
                Map.of(Supplier.of(Country.CN), 5.5, Supplier.of(Country.US), 2.0),
                TradeLevels.free());
    }

    @Override
    public Arbitrary<WeightedMix> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.doubles()
                        .between(0, 10)
                        .ofScale(3)
                        .map(index -> WeightedMix.published(Interval.exactly(index), "a study")),
                shares().map(shares -> WeightedMixes.of(shares, risks(shares), TradeLevels.free())));
    }

    /** Shares that add up to 1. */
    static Arbitrary<Map<Supplier, Double>> shares() {
        return Arbitraries.maps(
                        Arbitraries.of(Country.CN, Country.US, Country.AU, Country.MM, Country.MY, Country.IN)
                                .map(Supplier::of),
                        Arbitraries.doubles().between(0.1, 100).ofScale(2))
                .ofMinSize(1)
                .map(amounts -> {
                    double sum = amounts.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    Map<Supplier, Double> shares = new LinkedHashMap<>();
                    amounts.forEach((supplier, amount) -> shares.put(supplier, amount / sum));
                    return shares;
                });
    }

    /** A risk from 0 to 10 for each, from its share. */
    static Map<Supplier, Double> risks(Map<Supplier, Double> shares) {
        Map<Supplier, Double> risks = new LinkedHashMap<>();
        shares.forEach((supplier, share) -> risks.put(supplier, 10 * Math.abs(Math.sin(1000 * share))));
        return risks;
    }
}
