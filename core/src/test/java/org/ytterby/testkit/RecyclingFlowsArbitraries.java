// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.reliance.RecyclingFlows;

/** Any {@link RecyclingFlows}. */
public final class RecyclingFlowsArbitraries extends TypeProvider<RecyclingFlows> {

    /** Creates the provider. */
    public RecyclingFlowsArbitraries() {
        super(RecyclingFlows.class);
    }

    @Override
    public RecyclingFlows example() {
        return RecyclingFlows.builder()
                .endOfLifeTonnes(100)
                .collectedTonnes(60)
                .oldScrapTonnes(45)
                .newScrapTonnes(15)
                .primaryTonnes(140)
                .build();
    }

    @Override
    public Arbitrary<RecyclingFlows> arbitrary() {
        Arbitrary<Double> parts = Arbitraries.doubles().between(0, 1e5).ofScale(2);
        return Combinators.combine(parts, parts, parts, parts, parts)
                .as((old, uncollected, lost, fresh, primary) -> RecyclingFlows.builder()
                        .oldScrapTonnes(old)
                        .collectedTonnes(old + lost)
                        .endOfLifeTonnes(old + lost + uncollected)
                        .newScrapTonnes(fresh)
                        .primaryTonnes(primary)
                        .build());
    }
}
