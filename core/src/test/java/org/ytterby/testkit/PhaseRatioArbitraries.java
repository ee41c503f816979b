// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.PhaseRatio;

/** Any {@link PhaseRatio}. */
public final class PhaseRatioArbitraries extends TypeProvider<PhaseRatio> {

    /** Creates the provider. */
    public PhaseRatioArbitraries() {
        super(PhaseRatio.class);
    }

    @Override
    public PhaseRatio example() {
        return PhaseRatio.of(0.5);
    }

    @Override
    public Arbitrary<PhaseRatio> arbitrary() {
        return Arbitraries.doubles().between(1e-3, 1e3).ofScale(6).map(PhaseRatio::of);
    }
}
