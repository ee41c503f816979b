// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.SeparationFactor;

/** Any {@link SeparationFactor}. */
public final class SeparationFactorArbitraries extends TypeProvider<SeparationFactor> {

    /** Creates the provider. */
    public SeparationFactorArbitraries() {
        super(SeparationFactor.class);
    }

    @Override
    public SeparationFactor example() {
        return SeparationFactor.of(1.5);
    }

    @Override
    public Arbitrary<SeparationFactor> arbitrary() {
        return Arbitraries.doubles().between(1e-3, 1e3).ofScale(6).map(SeparationFactor::of);
    }
}
