// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;

/** Any {@link GovernanceScore}. */
public final class GovernanceScoreArbitraries extends TypeProvider<GovernanceScore> {

    /** Creates the provider. */
    public GovernanceScoreArbitraries() {
        super(GovernanceScore.class);
    }

    @Override
    public GovernanceScore example() {
        return GovernanceScore.builder()
                .vintage(SupplyFigureArbitraries.EDITION.code())
                .country(Country.CN)
                .year(2019)
                .dimension(GovernanceDimension.PV)
                .estimate(-0.26)
                .standardError(0.23)
                .sources(9)
                .percentileRank(38.1)
                .build();
    }

    @Override
    public Arbitrary<GovernanceScore> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.integers().between(1996, 2030),
                        Arbitraries.of(GovernanceDimension.class),
                        Arbitraries.doubles().between(-5, 5).ofScale(6))
                .as((country, year, dimension, estimate) -> GovernanceScore.builder()
                        .vintage(SupplyFigureArbitraries.EDITION.code())
                        .country(country)
                        .year(year)
                        .dimension(dimension)
                        .estimate(estimate)
                        .build());
    }
}
