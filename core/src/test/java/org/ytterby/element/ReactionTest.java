// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReactionTest {

    @Test
    void tellsReagentPerKilogram() { // 3 x 40.078 / (2 x 162.5)
        Reaction reduction = Reaction.parse("2 DyF3 + 3 Ca = 2 Dy + 3 CaF2");
        assertThat(reduction.kilogramsPerKilogram(Formula.parse("Ca"), Formula.parse("Dy"), CIAAW_2021))
                .isCloseTo(120.234 / 325, within(1e-9));
        assertThat(reduction.inputs()).containsEntry(Formula.parse("DyF3"), 2.0);
        assertThat(reduction.outputs()).containsEntry(Formula.parse("CaF2"), 3.0);
        assertThatThrownBy(() -> reduction.kilogramsPerKilogram(Formula.parse("Nd"), Formula.parse("Dy"), CIAAW_2021))
                .hasMessageStartingWith("formula must be a substance of the reaction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 DyF3 + 3 Ca | one '='",
                "A = B = C | one '='",
                "2 DyF3 + 3 Ca = 2 Dy + 2 CaF2 | as many F atoms on both sides",
                "2 H2 + O2 = 2 H2O2 | as many O atoms",
                "H2 + H2 + O2 = 2 H2O | name H2 once on a side",
                "2  + 3 Ca = 3 Ca | ",
                "0 H2 = 0 H2 | coefficient must be finite and above 0",
                "Qq = Qq | formula must name elements"
            })
    void saysWhatIsWrong(String text, String reason) {
        assertThatThrownBy(() -> Reaction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason == null ? "must" : reason);
    }

    @Test
    void isEqualByWhatGoesInAndComesOut() {
        Reaction one = Reaction.parse("2 H2 + O2 = 2 H2O");
        assertThat(one)
                .isEqualTo(Reaction.parse("O2 + 2 H2 = 2 H2O"))
                .hasSameHashCodeAs(Reaction.parse("O2 + 2 H2 = 2 H2O"))
                .isNotEqualTo(Reaction.parse("2 H2O = 2 H2 + O2"))
                .isNotEqualTo(Reaction.parse("4 H2 + 2 O2 = 4 H2O"));
    }

    @Property
    void massIsConserved(@ForAll Reaction reaction) {
        double in = mass(reaction.inputs());
        assertThat(mass(reaction.outputs())).isCloseTo(in, within(1e-9 * in));
    }

    private static double mass(java.util.Map<Formula, Double> side) {
        return side.entrySet().stream()
                .mapToDouble(term -> term.getValue() * term.getKey().molarMass(CIAAW_2021))
                .sum();
    }
}
