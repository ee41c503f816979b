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

class OxideTest {

    @ParameterizedTest // factors printed by ASX and NI 43-101 reports to four decimals
    @CsvSource({
        "La2O3,1.1728", "CeO2,1.2284", "Pr6O11,1.2082", "Nd2O3,1.1664", "Sm2O3,1.1596", "Eu2O3,1.1579", "Gd2O3,1.1526",
        "Tb4O7,1.1762", "Dy2O3,1.1477", "Ho2O3,1.1455", "Er2O3,1.1435", "Tm2O3,1.1421", "Yb2O3,1.1387", "Lu2O3,1.1372",
        "Y2O3,1.2699", "Sc2O3,1.5338", "ThO2,1.1379", "U3O8,1.1792"
    })
    void factorsAreThoseReportsPrint(String formula, double printed) {
        Oxide oxide = Oxide.of(formula);
        OxideFactor factor = oxide.factor(CIAAW_2021);
        assertThat(factor.elementToOxide()).isCloseTo(printed, within(0.00005));
        assertThat(factor.oxide()).isEqualTo(oxide);
        assertThat(factor.atomicWeights()).isEqualTo("CIAAW 2021");
        assertThat(oxide.isCommercial()).isEqualTo(oxide.element().isRareEarth());
        assertThat(oxide).hasToString(formula);
    }

    @Test
    void everyRareEarthHasACommercialOxide() {
        for (Element element : RareEarths.ALL) {
            assertThat(Oxide.commercial(element).element()).isEqualTo(element);
        }
        assertThat(Oxide.commercial(Element.CE)).hasToString("CeO2");
        assertThat(Oxide.commercial(Element.PR)).hasToString("Pr6O11");
        assertThat(Oxide.commercial(Element.TB)).hasToString("Tb4O7");
        assertThat(Oxide.commercial(Element.PM)).hasToString("Pm2O3");
        assertThat(Oxide.of("Pr2O3").isCommercial()).isFalse();
        assertThatThrownBy(() -> Oxide.commercial(Element.FE)).hasMessage("element must be a rare earth but was 'Fe'");
    }

    @Test
    void promethiumHasNoFactor() {
        Oxide oxide = Oxide.commercial(Element.PM);
        assertThatThrownBy(() -> oxide.factor(CIAAW_2021)).isInstanceOf(NoStandardAtomicWeightException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nd", "O2", "O3Nd2", "Nd2O3H", "Nd1O1", "Nd1.5O2", "NdO1.5", "Nd2(O)3", "Nd100O3", "NdO100"})
    void refusesWhatIsNoOxideOfOneElement(String formula) {
        assertThatThrownBy(() -> Oxide.of(formula))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(oxide|atoms|oxygens) must be .*");
    }

    @Test
    void refusesOxygenItself() {
        assertThatThrownBy(() -> Oxide.of(Element.O, 1, 1)).hasMessage("element must not be oxygen but was 'O'");
        assertThatThrownBy(() -> Oxide.of(Element.ND, 0, 1)).hasMessage("atoms must be in [1, 99] but was 0");
        assertThatThrownBy(() -> Oxide.of(Element.ND, 1, 0)).hasMessage("oxygens must be in [1, 99] but was 0");
        assertThat(Oxide.of(Element.FE, 1, 1)).hasToString("FeO").isNotEqualTo(Oxide.of(Element.FE, 2, 1));
        assertThat(Oxide.of(Element.FE, 3, 4)).isNotEqualTo(Oxide.of(Element.FE, 3, 3));
        assertThat(Oxide.of(Element.FE, 3, 4).atoms()).isEqualTo(3);
        assertThat(Oxide.of(Element.FE, 3, 4).oxygens()).isEqualTo(4);
    }

    @Test
    void restatesOneOxideAsAnother() { // 1.032340 and 1.048743 computed from the formulas' molar masses
        assertThat(factor("Pr2O3").restatedAs(factor("Pr6O11"))).isCloseTo(1.032340, within(5e-7));
        assertThat(factor("Ce2O3").restatedAs(factor("CeO2"))).isCloseTo(1.048743, within(5e-7));
        assertThatThrownBy(() -> factor("Ce2O3").restatedAs(factor("Pr6O11")))
                .hasMessage("other.oxide must be of Ce but was Pr6O11");
        OxideFactor other = Oxide.of("CeO2")
                .factor(CIAAW_2021.revised("other", 2021, Map.of(Element.CE, AtomicWeight.of("140", "0"))));
        assertThatThrownBy(() -> factor("Ce2O3").restatedAs(other))
                .hasMessage("other.atomicWeights must be CIAAW 2021 but was 'other'");
    }

    @Test
    void refusesNegativeAmountsAndImpossibleFactors() {
        assertThatThrownBy(() -> factor("CeO2").toOxide(-1))
                .hasMessageContaining("element must be finite and at least 0");
        assertThatThrownBy(() -> factor("CeO2").toElement(Double.NaN)).hasMessageContaining("oxide must be finite");
        assertThatThrownBy(() -> new OxideFactor(Oxide.of("CeO2"), 1, 0, "x"))
                .hasMessage("elementToOxide must be above 1 but was 1.0");
        assertThatThrownBy(() -> new OxideFactor(Oxide.of("CeO2"), 1.2, -1, "x"))
                .hasMessageContaining("uncertainty");
        assertThatThrownBy(() -> new OxideFactor(Oxide.of("CeO2"), 1.2, 0, " ")).hasMessageContaining("atomicWeights");
    }

    private static OxideFactor factor(String oxide) {
        return Oxide.of(oxide).factor(CIAAW_2021);
    }
}
