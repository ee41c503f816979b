// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.place.Country;
import org.ytterby.place.UnknownCountryException;

class JurisdictionTest {

    @Test
    void isACountryOrABodyOfSeveral() {
        assertThat(Jurisdiction.of("CN")).isEqualTo(Jurisdiction.CN).hasToString("CN");
        assertThat(Jurisdiction.CN.country()).contains(Country.CN);
        assertThat(Jurisdiction.US.country()).contains(Country.US);
        assertThat(Jurisdiction.EU.country()).isEmpty();
        assertThat(Jurisdiction.of("WTO").country()).isEmpty();
        assertThat(Jurisdiction.of("WTO").code()).isEqualTo("WTO");
    }

    @Test
    void standsInTheOrderOfItsCode() {
        assertThat(Jurisdiction.CN).isLessThan(Jurisdiction.EU).isEqualByComparingTo(Jurisdiction.of("CN"));
        assertThat(Jurisdiction.US).isGreaterThan(Jurisdiction.EU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "cn", "eu", "CHN", "NATO"})
    void refusesAnotherCode(String code) {
        assertThatThrownBy(() -> Jurisdiction.of(code))
                .isInstanceOf(UnknownCountryException.class)
                .hasMessageContaining("'" + code + "'");
    }

    @Test
    void refusesABlankCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jurisdiction.of(" "))
                .withMessage("jurisdiction must not be blank but was ' '");
    }
}
