// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.scenario.pipeline.StageNeed;

/** Any {@link StageNeed}. */
public final class StageNeedArbitraries extends TypeProvider<StageNeed> {

    /** Creates the provider. */
    public StageNeedArbitraries() {
        super(StageNeed.class);
    }

    @Override
    public StageNeed example() {
        return SamplePipelines.need(Stage.SEPARATION, 1000, 0.04);
    }

    @Override
    public Arbitrary<StageNeed> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.doubles().between(0, 1e6).ofScale(3),
                        Arbitraries.doubles().between(-0.99, 10).ofScale(3))
                .as(SamplePipelines::need);
    }
}
