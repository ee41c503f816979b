// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EconomicUnitTest {

    private static EconomicUnit unit(Membership... memberships) {
        return EconomicUnit.builder()
                .id("U")
                .name("a unit")
                .addMemberships(memberships)
                .build();
    }

    private static Membership germany(String joined, @Nullable String left) {
        return Membership.builder()
                .country(Country.DE)
                .joined(LocalDate.parse(joined))
                .left(Optional.ofNullable(left).map(LocalDate::parse))
                .build();
    }

    @Test
    void countsTheDayOfJoiningButNotThatOfLeaving() {
        Membership membership = germany("2020-01-01", "2021-01-01");
        assertThat(membership.holdsOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(membership.holdsOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(membership.holdsOn(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(membership.holdsOn(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(germany("2020-01-01", null).holdsOn(LocalDate.MAX)).isTrue();
        assertThat(Membership.since(Country.DE, LocalDate.of(2020, 1, 1))).isEqualTo(germany("2020-01-01", null));
    }

    @Test
    void letsACountryComeBackOnTheDayItLeft() {
        EconomicUnit unit = unit(germany("2021-01-01", null), germany("2020-01-01", "2021-01-01"));
        assertThat(unit.contains(Country.DE, LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(unit.contains(Country.DE, LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(unit.contains(Country.FR, LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(unit.changeDays()).containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(unit(germany("2020-01-01", "2021-01-01")).changeDays())
                .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    }

    @Test
    void refusesALeavingThatIsNotAfterTheJoining() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> germany("2020-01-01", "2020-01-01"))
                .withMessage("left must be after the day of joining 2020-01-01 but was 2020-01-01");
        assertThat(germany("2020-01-01", "2020-01-02").holdsOn(LocalDate.of(2020, 1, 1)))
                .isTrue();
    }

    @Test
    void refusesMembershipsOfACountryThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(germany("2020-01-01", "2021-01-01"), germany("2020-12-31", null)))
                .withMessage(
                        "memberships[1].joined must not fall in memberships[0], DE from 2020-01-01 until 2021-01-01,"
                                + " but was 2020-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(
                        Membership.since(Country.FR, LocalDate.of(2020, 1, 1)),
                        germany("2021-01-01", "2022-01-01"),
                        germany("2020-01-01", null)))
                .withMessage("memberships[1].joined must not fall in memberships[2], DE from 2020-01-01,"
                        + " but was 2021-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(germany("2020-01-01", null), germany("2020-01-01", "2020-02-01")))
                .withMessageStartingWith("memberships[1].joined must not fall in memberships[0], DE");
    }

    @Test
    void refusesABlankTextAndAUnitWithoutMembers() {
        EconomicUnit.Builder id = EconomicUnit.builder().id(" ").name("n").addMemberships(germany("2020-01-01", null));
        assertThatIllegalArgumentException().isThrownBy(id::build).withMessage("id must not be blank but was ' '");
        EconomicUnit.Builder name = EconomicUnit.builder().id("i").name("").addMemberships(germany("2020-01-01", null));
        assertThatIllegalArgumentException().isThrownBy(name::build).withMessage("name must not be blank but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(EconomicUnitTest::unit)
                .withMessage("memberships must not be empty but was []");
    }
}
