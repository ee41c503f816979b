// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.ScrapFlows;

/** Any {@link ScrapFlows}. */
public final class ScrapFlowsArbitraries extends TypeProvider<ScrapFlows> {

    /** Creates the provider. */
    public ScrapFlowsArbitraries() {
        super(ScrapFlows.class);
    }

    @Override
    public ScrapFlows example() {
        return ScrapFlows.builder()
                .endOfLifeTonnes(1000)
                .collectedTonnes(400)
                .oldScrapRecycledTonnes(304)
                .newScrapRecycledTonnes(120)
                .homeScrapTonnes(80)
                .primaryTonnes(2500)
                .build();
    }

    @Override
    public Arbitrary<ScrapFlows> arbitrary() {
        Arbitrary<Double> tonnes = Arbitraries.doubles().between(0, 1e5).ofScale(3);
        Arbitrary<Double> fractions = Arbitraries.doubles().between(0, 1).ofScale(3);
        return Combinators.combine(tonnes, fractions, fractions, tonnes, tonnes, tonnes)
                .as((retired, collected, recovered, fresh, home, primary) -> ScrapFlows.builder()
                        .endOfLifeTonnes(retired)
                        .collectedTonnes(retired * collected)
                        .oldScrapRecycledTonnes(retired * collected * recovered)
                        .newScrapRecycledTonnes(fresh)
                        .homeScrapTonnes(home)
                        .primaryTonnes(primary)
                        .build());
    }
}
