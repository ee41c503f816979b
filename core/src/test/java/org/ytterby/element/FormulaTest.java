// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nd2Fe14B | {B=1.0, Fe=14.0, Nd=2.0}",
                "CeCO3F | {C=1.0, O=3.0, F=1.0, Ce=1.0}",
                "Nd2(CO3)3(H2O)8 | {H=16.0, C=3.0, O=17.0, Nd=2.0}",
                "Nd2(CO3)3·8H2O | {H=16.0, C=3.0, O=17.0, Nd=2.0}",
                "Nd2(CO3)3*8H2O | {H=16.0, C=3.0, O=17.0, Nd=2.0}",
                "CaSO4·0.5H2O | {H=1.0, O=4.5, S=1.0, Ca=1.0}",
                "Nd0.75Pr0.25 | {Pr=0.25, Nd=0.75}",
                "K3[Fe(CN)6] | {C=6.0, N=6.0, K=3.0, Fe=1.0}",
                "{[(H)2]2}2 | {H=8.0}",
                "Fe₁₆N₂ | {N=2.0, Fe=16.0}",
                "CoCO3Co2 | {C=1.0, O=3.0, Co=3.0}",
                "2H2O | 2"
            })
    void countsAtoms(String text, String atoms) {
        if (atoms.equals("2")) {
            assertThatThrownBy(() -> Formula.parse(text)).hasMessageContaining("character 1");
        } else {
            assertThat(Formula.parse(text).atoms()).hasToString(atoms);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nd2(CO3 | close the bracket opened at character 4",
                "Nd2(CO3] | close the bracket opened at character 4",
                "Nd2) | element, a bracket or a middle dot at character 4",
                "Nd2() | an element or a bracket at character 5",
                "Nd·  | an element or a bracket at character 4",
                "·H2O | an element or a bracket at character 1",
                "nd2O3 | an element or a bracket at character 1",
                "Nd-O | an element or a bracket at character 3",
                "Xy2O3 | not 'Xy'",
                "Nd2Dd | at character 4, not 'Dd'",
                "Nd0 | counts above 0 and at most 1000000 at character 3",
                "Nd1000001 | counts above 0",
                "Ce3+ | character 4",
                "Nd1.2.3 | character 6",
                "Nd2. | character 4",
                "Nd2(CO3)3.8H2O | middle dot or an asterisk at character 9"
            })
    void saysWhereAFormulaIsWrong(String text, String reason) {
        assertThatThrownBy(() -> Formula.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith("but was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501, 100_000})
    void refusesEmptyAndEndlessText(int length) {
        assertThatThrownBy(() -> Formula.parse("H".repeat(length))).hasMessageContaining("1 to 500 characters");
    }

    @Test
    void takesTextUpToItsLimits() {
        assertThat(Formula.parse("H".repeat(500)).atoms().get(Element.H)).hasValue(500);
        assertThat(Formula.parse("(".repeat(32) + "H" + ")".repeat(32)).atoms().get(Element.H))
                .hasValue(1);
        assertThatThrownBy(() -> Formula.parse("(".repeat(33) + "H" + ")".repeat(33)))
                .hasMessageContaining("at most 32 deep");
        assertThat(Formula.parse("H1000000").atoms().get(Element.H)).hasValue(1e6);
    }

    @Test
    void weighsAFormula() { // Nd2Fe14B by hand: 2 x 144.242 + 14 x 55.845 + 10.81
        Formula phase = Formula.parse("Nd2Fe14B");
        assertThat(phase.molarMass(CIAAW_2021)).isCloseTo(288.484 + 781.83 + 10.81, within(1e-9));
        assertThat(phase.massFraction(Element.ND, CIAAW_2021)).isCloseTo(288.484 / 1081.124, within(1e-12));
        assertThat(phase.massFraction(Element.DY, CIAAW_2021)).isZero();
        assertThat(phase.composition(CIAAW_2021).presence(Element.DY)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void tellsTheOxideACompoundGives() {
        assertThat(Formula.parse("CeO2").oxideYield(Oxide.of("CeO2"), CIAAW_2021))
                .isCloseTo(1, within(1e-12));
        assertThat(Formula.parse("Ce").oxideYield(Oxide.of("CeO2"), CIAAW_2021)).isCloseTo(1.228368, within(1e-6));
        assertThat(Formula.parse("FeO").oxideYield(Oxide.of("CeO2"), CIAAW_2021))
                .isZero();
    }

    @Test
    void refusesAMassWithoutAStandardWeight() {
        assertThatThrownBy(() -> Formula.parse("Pm2O3").molarMass(CIAAW_2021))
                .isInstanceOfSatisfying(NoStandardAtomicWeightException.class, e -> {
                    assertThat(e.element()).isEqualTo(Element.PM);
                    assertThat(e.table()).isEqualTo("CIAAW 2021");
                })
                .hasMessageContaining("weights[Pm] must have a standard atomic weight in CIAAW 2021");
    }

    @Test
    void isEqualByItsText() {
        assertThat(Formula.parse("CePO4")).isEqualTo(Formula.parse("CePO4")).isNotEqualTo(Formula.parse("PO4Ce"));
        assertThat(Formula.parse("CePO4").atoms())
                .isEqualTo(Formula.parse("PO4Ce").atoms());
        assertThat(Map.of(Formula.parse("CePO4"), 1)).containsKey(Formula.parse("CePO4"));
    }
}
