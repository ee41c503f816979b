// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.yale.CriticalityVector;

/** Any {@link CriticalityVector}. */
public final class CriticalityVectorArbitraries extends TypeProvider<CriticalityVector> {

    /** Creates the provider. */
    public CriticalityVectorArbitraries() {
        super(CriticalityVector.class);
    }

    @Override
    public CriticalityVector example() {
        return new CriticalityVector(70, 20, 55);
    }

    @Override
    public Arbitrary<CriticalityVector> arbitrary() {
        return Combinators.combine(axes(), axes(), axes()).as(CriticalityVector::new);
    }

    private static Arbitrary<Double> axes() {
        return Arbitraries.doubles().between(0, 100).ofScale(2);
    }
}
