// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.chain.StageCoverage;
import org.ytterby.supply.metric.MetricValue;

/** Any {@link StageCoverage}. */
public final class StageCoverageArbitraries extends TypeProvider<StageCoverage> {

    /** Creates the provider. */
    public StageCoverageArbitraries() {
        super(StageCoverage.class);
    }

    @Override
    public StageCoverage example() {
        return StageCoverage.builder()
                .stage(Stage.MINING)
                .addProducers(Country.AU)
                .production(Interval.exactly(29_000))
                .shareOfWorld(MetricValue.exactly(0.1))
                .shareOfNeed(MetricValue.undefined("no need is stated"))
                .build();
    }

    @Override
    public Arbitrary<StageCoverage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        ShortageArbitraries.amounts(),
                        new MetricValueArbitraries().arbitrary())
                .as((stage, production, share) -> StageCoverage.builder()
                        .stage(stage)
                        .addProducers(Country.AU)
                        .production(production)
                        .shareOfWorld(share)
                        .shareOfNeed(share)
                        .build());
    }
}
