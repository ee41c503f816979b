// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.scenario.chance.Distribution;
import org.ytterby.scenario.chance.LogNormal;
import org.ytterby.scenario.chance.PartParameter;
import org.ytterby.scenario.chance.Pert;
import org.ytterby.scenario.chance.ShockParameter;
import org.ytterby.scenario.chance.UncertainParameter;

/** Any {@link UncertainParameter}. */
public final class UncertainParameterArbitraries extends TypeProvider<UncertainParameter> {

    /** Creates the provider. */
    public UncertainParameterArbitraries() {
        super(UncertainParameter.class);
    }

    @Override
    public UncertainParameter example() {
        return new UncertainParameter.OfShock(
                0, ShockParameter.LOST, new Pert(0.2, 0.5, 1), "judgement of three traders");
    }

    @Override
    public Arbitrary<UncertainParameter> arbitrary() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 9),
                                Arbitraries.of(ShockParameter.class)
                                        .flatMap(each -> within(each.range())
                                                .map(distribution -> new Drawn<>(each, distribution))))
                        .as((shock, drawn) -> new UncertainParameter.OfShock(
                                shock, drawn.parameter(), drawn.distribution(), "assumed")),
                Combinators.combine(
                                Arbitraries.of("cars-eu", "sep-ee", "p1"),
                                Arbitraries.of(PartParameter.class)
                                        .flatMap(each -> within(each.range())
                                                .map(distribution -> new Drawn<>(each, distribution))))
                        .as((part, drawn) -> new UncertainParameter.OfPart(
                                part, drawn.parameter(), drawn.distribution(), "assumed")));
    }

    private record Drawn<P>(P parameter, Distribution distribution) {}

    /** Distributions within a range, which is cut at 1000. */
    static Arbitrary<Distribution> within(Interval range) {
        Arbitrary<Distribution> bounded = DistributionArbitraries.between(
                range.lowerInclusive() ? range.lower() : range.lower() + 0.01, Math.min(1000, range.upper()));
        return range.upper() < Double.POSITIVE_INFINITY
                ? bounded
                : Arbitraries.oneOf(bounded, Arbitraries.just(new LogNormal(3, 0.5)));
    }
}
