// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.extraction.StageComposition;

/** Any {@link StageComposition}. */
public final class StageCompositionArbitraries extends TypeProvider<StageComposition> {

    /** Creates the provider. */
    public StageCompositionArbitraries() {
        super(StageComposition.class);
    }

    @Override
    public StageComposition example() {
        return new StageComposition(0.25, 0.4);
    }

    @Override
    public Arbitrary<StageComposition> arbitrary() {
        Arbitrary<Double> fractions = Arbitraries.doubles().between(0, 1).ofScale(6);
        return Combinators.combine(fractions, fractions).as(StageComposition::new);
    }
}
