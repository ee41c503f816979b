// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.chance.EstimatedChance;

/** Any {@link EstimatedChance}. */
public final class EstimatedChanceArbitraries extends TypeProvider<EstimatedChance> {

    /** Creates the provider. */
    public EstimatedChanceArbitraries() {
        super(EstimatedChance.class);
    }

    @Override
    public EstimatedChance example() {
        return new EstimatedChance(37, 1000);
    }

    @Override
    public Arbitrary<EstimatedChance> arbitrary() {
        return Arbitraries.integers()
                .between(1, 1_000_000)
                .flatMap(draws ->
                        Arbitraries.integers().between(0, draws).map(happened -> new EstimatedChance(happened, draws)));
    }
}
