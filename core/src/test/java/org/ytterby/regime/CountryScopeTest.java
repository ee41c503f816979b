// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.place.Country;

class CountryScopeTest {

    @Test
    void namesItsCountriesInOneOrder() {
        assertThat(CountryScope.only(Country.US, Country.CN).countries()).containsExactly(Country.CN, Country.US);
        assertThat(CountryScope.only(Country.US, Country.CN)).isEqualTo(CountryScope.only(Country.CN, Country.US));
        assertThat(CountryScope.allBut(Country.US).mode()).isEqualTo(CountryScope.Mode.ALL_BUT);
        assertThat(CountryScope.allBut(Country.US)).isNotEqualTo(CountryScope.only(Country.US));
        assertThat(CountryScope.ALL.countries()).isEmpty();
        assertThat(CountryScope.OUTSIDE_ORIGIN.mode()).isEqualTo(CountryScope.Mode.OUTSIDE_ORIGIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL", "OUTSIDE_ORIGIN"})
    void refusesCountriesWhereTheModeNamesNone(CountryScope.Mode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountryScope(mode, Set.of(Country.CN)))
                .withMessage("countries must be empty for " + mode + " but was [CN]");
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLY", "ALL_BUT"})
    void refusesNoCountriesWhereTheModeNamesSome(CountryScope.Mode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountryScope(mode, Set.of()))
                .withMessage("countries must not be empty but was []");
    }
}
