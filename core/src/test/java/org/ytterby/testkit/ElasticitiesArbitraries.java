// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.shock.Elasticities;

/** Any {@link Elasticities}. */
public final class ElasticitiesArbitraries extends TypeProvider<Elasticities> {

    /** Creates the provider. */
    public ElasticitiesArbitraries() {
        super(Elasticities.class);
    }

    @Override
    public Elasticities example() {
        return Elasticities.builder()
                .supply(0.4)
                .demand(-0.2)
                .basedOn("made up")
                .build();
    }

    @Override
    public Arbitrary<Elasticities> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.01, 5).ofScale(2),
                        Arbitraries.doubles().between(0.01, 5).ofScale(2))
                .as((supply, demand) -> Elasticities.builder()
                        .supply(supply)
                        .demand(-demand)
                        .basedOn("assumed")
                        .build());
    }
}
