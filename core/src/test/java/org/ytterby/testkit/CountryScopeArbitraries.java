// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;

/** Scopes of every mode. */
public final class CountryScopeArbitraries extends TypeProvider<CountryScope> {

    /** Creates the provider of {@link CountryScope}. */
    public CountryScopeArbitraries() {
        super(CountryScope.class);
    }

    @Override
    public CountryScope example() {
        return CountryScope.allBut(Country.US, Country.CN);
    }

    @Override
    public Arbitrary<CountryScope> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(CountryScope.Mode.class), RegimePools.some(RegimePools.countries(), 1, 3))
                .as((mode, countries) -> switch (mode) {
                    case ALL -> CountryScope.ALL;
                    case OUTSIDE_ORIGIN -> CountryScope.OUTSIDE_ORIGIN;
                    case ONLY, ALL_BUT -> new CountryScope(mode, countries);
                })
                .withoutEdgeCases();
    }
}
