// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.QuoteBands;

/** Any {@link QuoteBands}. */
public final class QuoteBandsArbitraries extends TypeProvider<QuoteBands> {

    /** Creates the provider. */
    public QuoteBandsArbitraries() {
        super(QuoteBands.class);
    }

    @Override
    public QuoteBands example() {
        return new QuoteBands(1.05, 3, 1.6);
    }

    @Override
    public Arbitrary<QuoteBands> arbitrary() {
        Arbitrary<Double> factors = Arbitraries.doubles().between(1, 5).ofScale(2);
        return Combinators.combine(factors, factors, factors).as(QuoteBands::new);
    }
}
