// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.usgs.Industry;

/** Any {@link Industry}. */
public final class IndustryArbitraries extends TypeProvider<Industry> {

    /** Creates the provider. */
    public IndustryArbitraries() {
        super(Industry.class);
    }

    @Override
    public Industry example() {
        return new Industry("magnets", 5000, 120, 800);
    }

    @Override
    public Arbitrary<Industry> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e6).ofScale(1),
                        Arbitraries.doubles().between(0, 1e4).ofScale(1),
                        Arbitraries.doubles().between(0.1, 1e5).ofScale(1))
                .as((value, expenditure, profit) -> new Industry("any", value, expenditure, profit));
    }
}
