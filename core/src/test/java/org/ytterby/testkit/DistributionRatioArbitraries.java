// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.DistributionRatio;

/** Any {@link DistributionRatio}. */
public final class DistributionRatioArbitraries extends TypeProvider<DistributionRatio> {

    /** Creates the provider. */
    public DistributionRatioArbitraries() {
        super(DistributionRatio.class);
    }

    @Override
    public DistributionRatio example() {
        return DistributionRatio.of(3.0);
    }

    @Override
    public Arbitrary<DistributionRatio> arbitrary() {
        return Arbitraries.doubles().between(1e-3, 1e3).ofScale(6).map(DistributionRatio::of);
    }
}
