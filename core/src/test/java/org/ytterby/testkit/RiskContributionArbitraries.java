// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;

/** Any {@link RiskContribution}. */
public final class RiskContributionArbitraries extends TypeProvider<RiskContribution> {

    /** Creates the provider. */
    public RiskContributionArbitraries() {
        super(RiskContribution.class);
    }

    @Override
    public RiskContribution example() {
        return new RiskContribution(RiskFactor.WORLD_MIX, "CN", Interval.exactly(2.5));
    }

    @Override
    public Arbitrary<RiskContribution> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(RiskFactor.class),
                        Arbitraries.of("CN", "OTHER", "C29 machinery"),
                        new IntervalArbitraries().arbitrary())
                .as(RiskContribution::new);
    }
}
