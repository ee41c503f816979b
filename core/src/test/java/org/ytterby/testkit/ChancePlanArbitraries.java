// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.chance.ChancePlan;
import org.ytterby.scenario.chance.LogNormal;
import org.ytterby.scenario.chance.PartParameter;
import org.ytterby.scenario.chance.UncertainParameter;
import org.ytterby.scenario.chance.YesNo;

/** Any {@link ChancePlan}. */
public final class ChancePlanArbitraries extends TypeProvider<ChancePlan> {

    /** Creates the provider. */
    public ChancePlanArbitraries() {
        super(ChancePlan.class);
    }

    @Override
    public ChancePlan example() {
        return ChancePlan.builder()
                .seed(20251010)
                .draws(1000)
                .addParameters(
                        new UncertainParameterArbitraries().example(),
                        new UncertainParameter.OfPart("sep-ee", PartParameter.BUILT, new YesNo(0.7), "assumed"),
                        new UncertainParameter.OfPart(
                                "cars-eu", PartParameter.STOCK_DAYS, new LogNormal(30, 0.4), "assumed"))
                .addPercentiles(0.05, 0.5, 0.95)
                .lineStopShare(0.8)
                .build();
    }

    @Override
    public Arbitrary<ChancePlan> arbitrary() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 10_000_000),
                        new UncertainParameterArbitraries()
                                .arbitrary()
                                .list()
                                .ofMaxSize(4)
                                .map(ChancePlanArbitraries::different),
                        Arbitraries.doubles()
                                .between(0, 1)
                                .ofScale(3)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.doubles().between(0.01, 1).ofScale(2))
                .as((seed, draws, parameters, percentiles, share) -> ChancePlan.builder()
                        .seed(seed)
                        .draws(draws)
                        .parameters(parameters)
                        .percentiles(percentiles)
                        .lineStopShare(share)
                        .build());
    }

    private static List<UncertainParameter> different(List<UncertainParameter> parameters) {
        List<UncertainParameter> different = new ArrayList<>();
        parameters.stream()
                .filter(each -> different.stream().noneMatch(each::setsTheSameAs))
                .forEach(different::add);
        return different;
    }
}
