// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.screen.FactKind;
import org.ytterby.regime.screen.MissingFact;

/** Missing facts of every kind. */
public final class MissingFactArbitraries extends TypeProvider<MissingFact> {

    /** Creates the provider of {@link MissingFact}. */
    public MissingFactArbitraries() {
        super(MissingFact.class);
    }

    @Override
    public MissingFact example() {
        return new MissingFact(FactKind.ANSWER, "catch-all", "Does the exporter know of a danger?");
    }

    @Override
    public Arbitrary<MissingFact> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(FactKind.class), Arbitraries.of("", "Dy", "PURITY"), Arbitraries.of("", "Why?"))
                .as(MissingFact::new);
    }
}
