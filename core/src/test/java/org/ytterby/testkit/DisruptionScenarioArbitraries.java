// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.usgs.DisruptionScenario;

/** Any {@link DisruptionScenario}. */
public final class DisruptionScenarioArbitraries extends TypeProvider<DisruptionScenario> {

    /** Creates the provider. */
    public DisruptionScenarioArbitraries() {
        super(DisruptionScenario.class);
    }

    @Override
    public DisruptionScenario example() {
        return new DisruptionScenario("no exports from CN", 0.05, 12_000);
    }

    @Override
    public Arbitrary<DisruptionScenario> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("no exports from CN", "no exports from MM"),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(-1000, 100_000).ofScale(1))
                .as(DisruptionScenario::new);
    }
}
