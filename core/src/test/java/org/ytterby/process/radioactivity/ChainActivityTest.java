// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

class ChainActivityTest {

    private static ScreeningLevel level(double becquerelPerGram) {
        return ScreeningLevel.builder()
                .name("given")
                .becquerelPerGram(becquerelPerGram)
                .build();
    }

    @Test
    void specificActivitiesAreThoseOfTheLiterature() { // IAEA: 4.06 kBq per g of thorium, 12.35 kBq of U-238 per g
        // of uranium
        assertThat(SpecificActivity.THORIUM_232_BQ_PER_GRAM).isCloseTo(4060, within(15.0));
        assertThat(SpecificActivity.URANIUM_238_BQ_PER_GRAM).isCloseTo(12350, within(10.0));
        assertThatThrownBy(() -> SpecificActivity.becquerelPerGram(0, 232))
                .hasMessage("halfLifeYears must be finite and above 0 but was 0.0");
    }

    @Test
    void unknownUraniumLeavesTheAnswerOpen() {
        ChainActivity thorium = ChainActivity.of(Optional.of(MassFraction.ofPpm(1600)), Optional.empty());
        assertThat(thorium.sum().upper()).isInfinite();
        assertThat(thorium.against(level(1))).isEqualTo(ScreeningAnswer.ABOVE);
        assertThat(thorium.against(level(10))).isEqualTo(ScreeningAnswer.UNDECIDED);
        ChainActivity both =
                ChainActivity.of(Optional.of(MassFraction.ofPpm(1600)), Optional.of(MassFraction.ofPpm(0)));
        assertThat(both.against(level(10))).isEqualTo(ScreeningAnswer.NOT_ABOVE);
    }

    @Test
    void aResidueIsAsActiveAsItsContents() { // 1 t of thorium in 1000 t is 0.1 %
        ChainActivity residue = ChainActivity.of(
                Optional.of(Interval.exactly(1)), Optional.of(Interval.exactly(0)), Mass.ofTonnes(1000));
        assertThat(residue.sum().lower()).isCloseTo(4.07, within(0.02));
        assertThatThrownBy(() -> ChainActivity.of(Optional.empty(), Optional.empty(), Mass.ofTonnes(0)))
                .hasMessageStartingWith("dryMass must be finite and above 0");
        assertThatThrownBy(() -> ChainActivity.between(Optional.of(Interval.of(-1, 1)), Optional.empty()))
                .hasMessage("activity must be at least 0 but was [-1, 1]");
    }
}
