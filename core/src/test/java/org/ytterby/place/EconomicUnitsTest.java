// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomicUnitsTest {

    @ParameterizedTest // the number of member states after each enlargement and the withdrawal
    @CsvSource({
        "1957-12-31, 0", "1958-01-01, 6", "1973-01-01, 9", "1981-01-01, 10", "1986-01-01, 12", "1995-01-01, 15",
        "2004-04-30, 15", "2004-05-01, 25", "2007-01-01, 27", "2013-06-30, 27", "2013-07-01, 28", "2020-01-31, 28",
        "2020-02-01, 27"
    })
    void countTheMembersOfTheUnion(LocalDate day, int members) {
        assertThat(EconomicUnits.EU.membersOn(day)).hasSize(members);
    }

    @ParameterizedTest // seven founders; four members since 1995
    @CsvSource({
        "1960-05-02, 0",
        "1960-05-03, 7",
        "1970-03-01, 8",
        "1973-01-01, 6",
        "1986-01-01, 6",
        "1991-08-31, 6",
        "1991-09-01, 7",
        "1995-01-01, 4",
        "2025-01-01, 4"
    })
    void countTheMembersOfTheFreeTradeAssociation(LocalDate day, int members) {
        assertThat(EconomicUnits.EFTA.membersOn(day)).hasSize(members);
    }

    @ParameterizedTest // 17 at the start, 31 with Croatia, 30 without the United Kingdom
    @CsvSource({
        "1993-12-31, 0",
        "1994-01-01, 17",
        "1995-05-01, 18",
        "2004-05-01, 28",
        "2007-07-31, 28",
        "2007-08-01, 30",
        "2014-04-12, 31",
        "2020-02-01, 30"
    })
    void countTheMembersOfTheEconomicArea(LocalDate day, int members) {
        assertThat(EconomicUnits.EEA.membersOn(day)).hasSize(members);
    }

    @Test
    void haveNobodyInTheUnionAndTheFreeTradeAssociationAtOnce() {
        for (LocalDate day : Sets.union(EconomicUnits.EU.changeDays(), EconomicUnits.EFTA.changeDays())) {
            assertThat(Sets.intersection(EconomicUnits.EU.membersOn(day), EconomicUnits.EFTA.membersOn(day)))
                    .isEmpty();
        }
    }

    @Test
    void haveInTheEconomicAreaTodayTheUnionAndTheFreeTradeAssociationWithoutSwitzerland() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(EconomicUnits.EEA.membersOn(day))
                .containsExactlyInAnyOrderElementsOf(Sets.difference(
                        Sets.union(EconomicUnits.EU.membersOn(day), EconomicUnits.EFTA.membersOn(day)),
                        Set.of(Country.CH)));
    }

    @Test
    void areFoundByTheirIdentifier() {
        assertThat(EconomicUnits.ofId("EU")).isSameAs(EconomicUnits.EU);
        assertThat(EconomicUnits.ofId("EFTA")).isSameAs(EconomicUnits.EFTA);
        assertThat(EconomicUnits.ofId("EEA")).isSameAs(EconomicUnits.EEA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EconomicUnits.ofId("eu"))
                .withMessage("id must be one of EU, EFTA, EEA but was 'eu'");
    }
}
