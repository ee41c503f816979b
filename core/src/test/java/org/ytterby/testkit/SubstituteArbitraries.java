// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.eu.Substitute;

/** Any {@link Substitute}. */
public final class SubstituteArbitraries extends TypeProvider<Substitute> {

    /** Creates the provider. */
    public SubstituteArbitraries() {
        super(Substitute.class);
    }

    @Override
    public Substitute example() {
        return new Substitute("ferrite", 0.1, 0.9);
    }

    @Override
    public Arbitrary<Substitute> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("itself", "ferrite"),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0.01, 1).ofScale(3))
                .as(Substitute::new);
    }
}
