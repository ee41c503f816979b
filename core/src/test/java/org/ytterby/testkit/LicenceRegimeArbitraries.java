// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Any {@link LicenceRegime}. */
public final class LicenceRegimeArbitraries extends TypeProvider<LicenceRegime> {

    /** Creates the provider. */
    public LicenceRegimeArbitraries() {
        super(LicenceRegime.class);
    }

    @Override
    public LicenceRegime example() {
        return LicenceRegime.builder()
                .addProvisions("rule-1")
                .country(Country.CN)
                .addDestinations(Region.EU)
                .approved(0.5)
                .daysToApprove(45)
                .basedOn("made up")
                .days(DateSpan.from(LocalDate.of(2025, 4, 4)))
                .build();
    }

    @Override
    public Arbitrary<LicenceRegime> arbitrary() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).set().ofMaxSize(3),
                        Arbitraries.of(Country.class),
                        new RegionArbitraries().arbitrary().set().ofMaxSize(3),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.integers().between(0, 3660),
                        new DateSpanArbitraries().arbitrary())
                .as((provisions, country, destinations, approved, wait, days) -> LicenceRegime.builder()
                        .addAllProvisions(provisions)
                        .country(country)
                        .addAllDestinations(destinations)
                        .approved(approved)
                        .daysToApprove(wait)
                        .basedOn("assumed")
                        .days(days)
                        .build());
    }
}
