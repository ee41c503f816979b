// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

    @Test
    void isUnknownInEverythingThatIsLeftOut() {
        Party party = Party.builder().build();
        assertThat(party.name()).isEmpty();
        assertThat(party.military()).isEmpty();
        assertThat(party.screened()).isFalse();
        assertThat(party.owners()).isEmpty();
    }

    @Test
    void isCivilAndScreened() {
        assertThat(Party.civil().military()).contains(false);
        assertThat(Party.civil().screened()).isTrue();
        assertThat(Party.civil().listedOn()).isEmpty();
        assertThat(Party.civil())
                .isEqualTo(Party.builder().military(false).screened(true).build());
    }

    @Test
    void refusesToBeOnAListAndNotOnIt() {
        Party.Builder both = Party.builder().addListedOn("a", "b").addNotListedOn("b");
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("notListedOn must not name a list of listedOn but was 'b'");
        assertThat(Party.builder()
                        .addListedOn("a", "b")
                        .addNotListedOn("c")
                        .build()
                        .notListedOn())
                .containsExactly("c");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.builder().name(" ").build())
                .withMessage("name must not be blank but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.builder().addListedOn("").build())
                .withMessage("listedOn must not be blank but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.builder().addNotListedOn("").build())
                .withMessage("notListedOn must not be blank but was ''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1"})
    void isOwnedInPartOrWhole(String share) {
        assertThat(new Ownership("l", new BigDecimal(share)).share()).isEqualTo(new BigDecimal(share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void refusesAShareOutsideTheWhole(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership("l", new BigDecimal(share)))
                .withMessage("share must be in [0, 1] but was " + share);
    }

    @Test
    void refusesAnOwnerOnAListWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership("", BigDecimal.ONE))
                .withMessage("list must not be blank but was ''");
    }
}
