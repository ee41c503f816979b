// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.screen.Citation;

/** The citations of random determinations. */
public final class CitationArbitraries extends TypeProvider<Citation> {

    /** Creates the provider of {@link Citation}. */
    public CitationArbitraries() {
        super(Citation.class);
    }

    @Override
    public Citation example() {
        return new DeterminationArbitraries().example().citations().get(0);
    }

    @Override
    public Arbitrary<Citation> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.citations().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.citations()));
    }
}
