// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.pipeline.StageYear;

/** Any {@link StageYear}. */
public final class StageYearArbitraries extends TypeProvider<StageYear> {

    /** Creates the provider. */
    public StageYearArbitraries() {
        super(StageYear.class);
    }

    @Override
    public StageYear example() {
        return new StageCatchUpArbitraries().example().at(2030);
    }

    @Override
    public Arbitrary<StageYear> arbitrary() {
        return new StageCatchUpArbitraries().arbitrary().flatMap(stage -> Arbitraries.of(stage.years()));
    }
}
