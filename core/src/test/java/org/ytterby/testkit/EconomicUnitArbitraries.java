// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.place.EconomicUnit;
import org.ytterby.place.Membership;

/** Economic units of up to a dozen memberships, some countries leaving and coming back. */
public final class EconomicUnitArbitraries extends TypeProvider<EconomicUnit> {

    /** Creates the provider of {@link EconomicUnit}. */
    public EconomicUnitArbitraries() {
        super(EconomicUnit.class);
    }

    @Override
    public EconomicUnit example() {
        return EconomicUnit.builder()
                .id("EXAMPLE")
                .name("an example")
                .addMemberships(new MembershipArbitraries().example(), Membership.since(Country.DE, LocalDate.EPOCH))
                .build();
    }

    @Override
    public Arbitrary<EconomicUnit> arbitrary() {
        return countryMemberships()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(memberships -> memberships.get(0).country())
                .map(lists -> EconomicUnit.builder()
                        .id("U")
                        .name("a unit")
                        .addAllMemberships(lists.stream().flatMap(List::stream).toList())
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Membership>> countryMemberships() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        DayArbitraries.recentDays(),
                        Arbitraries.integers().between(1, 1500).list().ofMaxSize(4))
                .as(EconomicUnitArbitraries::inTurn);
    }

    /** Memberships that last and pause for some days in turn; the last has no end. */
    private static List<Membership> inTurn(Country country, LocalDate first, List<Integer> days) {
        List<Membership> memberships = new ArrayList<>();
        LocalDate joined = first;
        for (int i = 0; i + 1 < days.size(); i += 2) {
            LocalDate left = joined.plusDays(days.get(i));
            memberships.add(Membership.builder()
                    .country(country)
                    .joined(joined)
                    .left(left)
                    .build());
            joined = left.plusDays(days.get(i + 1) - 1);
        }
        memberships.add(Membership.since(country, joined));
        return memberships;
    }
}
