// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.testkit.InstrumentArbitraries;

class InstrumentTest {

    private static Instrument.Builder any() {
        return Instrument.builder().from(new InstrumentArbitraries().example());
    }

    private static void assertRefused(Instrument.Builder instrument, String reason) {
        assertThatIllegalArgumentException().isThrownBy(instrument::build).withMessage(reason);
    }

    @Test
    void isCalledByItsNumberOrElseItsTitle() {
        assertThat(any().officialNumber("No. 1").build().name()).isEqualTo("No. 1");
        assertThat(any().officialNumber(Optional.empty()).title("Act").build().name())
                .isEqualTo("Act");
    }

    @Test
    void refusesWhatNobodyIssuedOrSaw() {
        assertRefused(any().id(" "), "id must not be blank but was ' '");
        assertRefused(any().title(""), "title must not be blank but was ''");
        assertRefused(any().authorities(List.of()), "authorities must not be empty but was []");
        assertRefused(any().evidence(List.of()), "evidence must not be empty but was []");
    }
}
