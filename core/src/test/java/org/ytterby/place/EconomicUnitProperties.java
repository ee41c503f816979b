// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.testkit.DayArbitraries;
import org.ytterby.testkit.EconomicUnitArbitraries;

class EconomicUnitProperties {

    @Provide
    Arbitrary<EconomicUnit> units() {
        return Arbitraries.oneOf(
                new EconomicUnitArbitraries().arbitrary(),
                Arbitraries.of(EconomicUnits.EU, EconomicUnits.EFTA, EconomicUnits.EEA));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    @Property
    void containsExactlyItsMembers(@ForAll("units") EconomicUnit unit, @ForAll("days") LocalDate day) {
        for (Country country : Country.values()) {
            assertThat(unit.contains(country, day))
                    .isEqualTo(unit.membersOn(day).contains(country));
        }
    }

    @Property
    void hasTheMembersOfTheLatestChangeDay(@ForAll("units") EconomicUnit unit, @ForAll("days") LocalDate day) {
        LocalDate change = unit.changeDays().floor(day);
        if (change == null) {
            assertThat(unit.membersOn(day)).isEmpty();
        } else {
            assertThat(unit.membersOn(day)).isEqualTo(unit.membersOn(change));
        }
    }

    @Property
    void hasNoMoreMembersThanMemberships(@ForAll("units") EconomicUnit unit, @ForAll("days") LocalDate day) {
        assertThat(unit.membersOn(day))
                .hasSizeLessThanOrEqualTo(unit.memberships().size());
    }
}
