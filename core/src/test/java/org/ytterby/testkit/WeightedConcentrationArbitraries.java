// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.supply.metric.WeightedConcentration;

/** Any {@link WeightedConcentration}. */
public final class WeightedConcentrationArbitraries extends TypeProvider<WeightedConcentration> {

    /** Creates the provider. */
    public WeightedConcentrationArbitraries() {
        super(WeightedConcentration.class);
    }

    @Override
    public WeightedConcentration example() {
        return WeightedConcentration.builder()
                .vintage("WGI2020")
                .scaling(GovernanceScaling.RISK_0_TO_10)
                .policy(MissingGovernance.BOUNDS)
                .hhi(Interval.of(3.5, 3.6))
                .meanRisk(Interval.of(4.5, 4.6))
                .putRisks(Supplier.of(Country.CN), 5.725777)
                .addWithoutScore(Supplier.OTHER)
                .build();
    }

    @Override
    public Arbitrary<WeightedConcentration> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(GovernanceScaling.class),
                        Arbitraries.of(MissingGovernance.class),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 1).ofScale(4))
                .as((scaling, policy, one, other) -> WeightedConcentration.builder()
                        .from(example())
                        .scaling(scaling)
                        .policy(policy)
                        .hhi(Interval.of(0, one * scaling.worst()))
                        .meanRisk(Interval.of(0, other * scaling.worst()))
                        .build());
    }
}
