// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.Lifetime;

/** Any {@link Lifetime}. */
public final class LifetimeArbitraries extends TypeProvider<Lifetime> {

    /** Creates the provider. */
    public LifetimeArbitraries() {
        super(Lifetime.class);
    }

    @Override
    public Lifetime example() {
        return new Lifetime.Weibull(2.5, 14);
    }

    @Override
    public Arbitrary<Lifetime> arbitrary() {
        Arbitrary<Double> years = Arbitraries.doubles().between(0.1, 60).ofScale(4);
        return Arbitraries.oneOf(
                years.map(Lifetime.Fixed::new),
                Combinators.combine(Arbitraries.doubles().between(0.3, 8).ofScale(4), years)
                        .as(Lifetime.Weibull::new),
                Combinators.combine(Arbitraries.doubles().between(0, 60).ofScale(4), years)
                        .as(Lifetime.Normal::new));
    }
}
