// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.StageEfficiency;

/** Any {@link StageEfficiency}. */
public final class StageEfficiencyArbitraries extends TypeProvider<StageEfficiency> {

    /** Creates the provider. */
    public StageEfficiencyArbitraries() {
        super(StageEfficiency.class);
    }

    @Override
    public StageEfficiency example() {
        return StageEfficiency.of(0.85);
    }

    @Override
    public Arbitrary<StageEfficiency> arbitrary() {
        return Arbitraries.doubles().between(0.01, 1).ofScale(4).map(StageEfficiency::of);
    }
}
