// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.scenario.pipeline.CatchUpTarget;

/** Any {@link CatchUpTarget}. */
public final class CatchUpTargetArbitraries extends TypeProvider<CatchUpTarget> {

    /** Creates the provider. */
    public CatchUpTargetArbitraries() {
        super(CatchUpTarget.class);
    }

    @Override
    public CatchUpTarget example() {
        return SamplePipelines.target(Stage.SEPARATION, 0.4);
    }

    @Override
    public Arbitrary<CatchUpTarget> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.doubles().between(0.01, 1).ofScale(3))
                .as(SamplePipelines::target);
    }
}
