// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.chance.Discrete;
import org.ytterby.scenario.chance.Distribution;
import org.ytterby.scenario.chance.Fixed;
import org.ytterby.scenario.chance.LogNormal;
import org.ytterby.scenario.chance.Pert;
import org.ytterby.scenario.chance.Triangular;
import org.ytterby.scenario.chance.Uniform;
import org.ytterby.scenario.chance.WeightedValue;
import org.ytterby.scenario.chance.YesNo;

/** Any {@link Distribution}. */
public final class DistributionArbitraries extends TypeProvider<Distribution> {

    /** Creates the provider. */
    public DistributionArbitraries() {
        super(Distribution.class);
    }

    @Override
    public Distribution example() {
        return new Pert(0.2, 0.5, 1);
    }

    @Override
    public Arbitrary<Distribution> arbitrary() {
        return Arbitraries.oneOf(
                between(-1e6, 1e6),
                Combinators.combine(
                                Arbitraries.doubles().between(0.01, 1e4).ofScale(2),
                                Arbitraries.doubles().between(0.01, 2).ofScale(2))
                        .as(LogNormal::new));
    }

    /** Distributions whose values lie between two bounds, which are more than 2 apart. */
    static Arbitrary<Distribution> between(double lowest, double highest) {
        Arbitrary<Double> values =
                Arbitraries.doubles().between(0, 1).ofScale(3).map(part -> lowest + part * (highest - lowest));
        Arbitrary<List<Double>> three =
                values.list().ofSize(3).map(list -> list.stream().sorted().toList());
        Arbitrary<List<Double>> apart = three.filter(list -> list.get(2) > list.get(0));
        Arbitrary<Distribution> yesNo = lowest <= 0 && highest >= 1
                ? Arbitraries.doubles().between(0, 1).ofScale(3).map(YesNo::new)
                : values.map(Fixed::new);
        return Arbitraries.oneOf(
                values.map(Fixed::new),
                apart.map(list -> new Uniform(list.get(0), list.get(2))),
                apart.map(list -> new Triangular(list.get(0), list.get(1), list.get(2))),
                apart.map(list -> new Pert(list.get(0), list.get(1), list.get(2))),
                values.set().ofMinSize(1).ofMaxSize(5).flatMap(DistributionArbitraries::discrete),
                yesNo);
    }

    private static Arbitrary<Distribution> discrete(Set<Double> values) {
        List<Double> rising = values.stream().sorted().toList();
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofSize(rising.size())
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> new Discrete(IntStream.range(0, rising.size())
                        .mapToObj(i -> new WeightedValue(rising.get(i), weights.get(i)))
                        .toList()));
    }
}
