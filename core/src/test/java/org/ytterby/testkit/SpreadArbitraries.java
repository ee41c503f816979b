// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.chance.Spread;

/** Any {@link Spread}. */
public final class SpreadArbitraries extends TypeProvider<Spread> {

    /** Creates the provider. */
    public SpreadArbitraries() {
        super(Spread.class);
    }

    @Override
    public Spread example() {
        return Spread.of(new double[] {4, 1, 3, 2}, new TreeSet<>(List.of(0.05, 0.5, 0.95)));
    }

    @Override
    public Arbitrary<Spread> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles()
                                .between(-1e9, 1e9)
                                .ofScale(3)
                                .array(double[].class)
                                .ofMinSize(1)
                                .ofMaxSize(30),
                        Arbitraries.doubles().between(0, 1).ofScale(3).list().ofMaxSize(5))
                .as((values, fractions) -> Spread.of(values, new TreeSet<>(fractions)));
    }
}
