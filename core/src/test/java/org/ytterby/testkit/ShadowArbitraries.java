// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.screen.Shadow;

/** The shadows of random determinations. */
public final class ShadowArbitraries extends TypeProvider<Shadow> {

    /** Creates the provider of {@link Shadow}. */
    public ShadowArbitraries() {
        super(Shadow.class);
    }

    @Override
    public Shadow example() {
        return new DeterminationArbitraries().example().shadows().get(0);
    }

    @Override
    public Arbitrary<Shadow> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.shadows().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.shadows()));
    }
}
