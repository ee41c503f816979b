// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.coproduction.Burden;

/** Any {@link Burden}. */
public final class BurdenArbitraries extends TypeProvider<Burden> {

    /** Creates the provider. */
    public BurdenArbitraries() {
        super(Burden.class);
    }

    @Override
    public Burden example() {
        return new Burden(90000, "t CO2e");
    }

    @Override
    public Arbitrary<Burden> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e9).ofScale(3), Arbitraries.of("t CO2e", "USD", "GJ"))
                .as(Burden::new);
    }
}
