// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.benchmark.TargetKind;
import org.ytterby.regime.benchmark.TargetShares;

/** Shares of a few third countries and of the Union, as points, bounds or unknown. */
public final class TargetSharesArbitraries extends TypeProvider<TargetShares> {

    /** Creates the provider of {@link TargetShares}. */
    public TargetSharesArbitraries() {
        super(TargetShares.class);
    }

    @Override
    public TargetShares example() {
        return TargetShares.builder()
                .material("neodymium, magnets")
                .putCapacities(TargetKind.EXTRACTION, Interval.exactly(0))
                .putCapacities(TargetKind.PROCESSING, Interval.of(0.1, 0.15))
                .putThirdCountries(
                        Country.CN,
                        Interval.moreThan(0.95).intersection(Interval.atMost(1)).orElseThrow())
                .otherThirdCountries(Interval.of(0, 0.05))
                .addAssumptions("world shares stand for shares of consumption")
                .build();
    }

    @Override
    public Arbitrary<TargetShares> arbitrary() {
        return Combinators.combine(
                        Arbitraries.maps(
                                Arbitraries.of(TargetKind.EXTRACTION, TargetKind.PROCESSING, TargetKind.RECYCLING),
                                intervals()),
                        Arbitraries.maps(Arbitraries.of(Country.CN, Country.MY, Country.AU), intervals()),
                        intervals().optional(0.6))
                .as((capacities, countries, others) -> TargetShares.builder()
                        .material("dysprosium, oxide")
                        .capacities(capacities)
                        .thirdCountries(countries)
                        .otherThirdCountries(others)
                        .build())
                .withoutEdgeCases();
    }

    /** Bounds within [0, 1], mostly on whole percents, so that limits are hit. */
    static Arbitrary<Interval> intervals() {
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        return Combinators.combine(percent, percent, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((one, other, low, high) -> {
                    double least = Math.min(one, other) / 100.0;
                    double most = Math.max(one, other) / 100.0;
                    return least == most ? Interval.exactly(least) : Interval.of(least, low, most, high);
                });
    }
}
