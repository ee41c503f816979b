// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.pipeline.StageCatchUp;

/** Any {@link StageCatchUp}. */
public final class StageCatchUpArbitraries extends TypeProvider<StageCatchUp> {

    /** Creates the provider. */
    public StageCatchUpArbitraries() {
        super(StageCatchUp.class);
    }

    @Override
    public StageCatchUp example() {
        return new CatchUpArbitraries().example().stages().get(0);
    }

    @Override
    public Arbitrary<StageCatchUp> arbitrary() {
        return new CatchUpArbitraries().arbitrary().flatMap(all -> Arbitraries.of(all.stages()));
    }
}
