// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.screen.Finding;

/** The findings of random determinations. */
public final class FindingArbitraries extends TypeProvider<Finding> {

    /** Creates the provider of {@link Finding}. */
    public FindingArbitraries() {
        super(Finding.class);
    }

    @Override
    public Finding example() {
        return new DeterminationArbitraries().example().findings().get(0);
    }

    @Override
    public Arbitrary<Finding> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.findings().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.findings()));
    }
}
