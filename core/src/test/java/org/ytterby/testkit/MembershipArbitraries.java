// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.place.Membership;

/** Memberships with and without an end, down to a single day. */
public final class MembershipArbitraries extends TypeProvider<Membership> {

    /** Creates the provider of {@link Membership}. */
    public MembershipArbitraries() {
        super(Membership.class);
    }

    @Override
    public Membership example() {
        return Membership.builder()
                .country(Country.GB)
                .joined(LocalDate.of(1973, 1, 1))
                .left(LocalDate.of(2020, 2, 1))
                .build();
    }

    @Override
    public Arbitrary<Membership> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        DayArbitraries.days(),
                        Arbitraries.integers().between(1, 20_000).optional())
                .as(MembershipArbitraries::membership);
    }

    private static Membership membership(Country country, LocalDate joined, Optional<Integer> days) {
        return Membership.builder()
                .country(country)
                .joined(joined)
                .left(days.map(joined::plusDays))
                .build();
    }
}
