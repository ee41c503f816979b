// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Formula;
import org.ytterby.product.Mineral;
import org.ytterby.product.code.TariffSystem;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.FamilyFactsArbitraries;
import org.ytterby.testkit.SuffixRuleArbitraries;

class MagnetBoundsTest {

    @Test
    void everyPropertyHasItsOwnKindOfUnit() {
        MagneticRange field = MagneticRange.exactly(10, MagneticUnit.KILOOERSTED);
        MagneticRange flux = MagneticRange.exactly(1, MagneticUnit.TESLA);
        assertThatThrownBy(
                        () -> MagnetProperties.builder().normalCoercivity(flux).build())
                .hasMessage("normalCoercivity.unit must measure the same quantity as kA/m but was 'T'");
        assertThatThrownBy(() ->
                        MagnetProperties.builder().intrinsicCoercivity(flux).build())
                .hasMessage("intrinsicCoercivity.unit must measure the same quantity as kA/m but was 'T'");
        assertThatThrownBy(() -> MagnetProperties.builder().energyProduct(field).build())
                .hasMessage("energyProduct.unit must measure the same quantity as kJ/m3 but was 'kOe'");
    }

    @Test
    void aValueAtItsBoundIsNoFinding() { // Hcb equal to Hcj at both ends
        MagneticRange both = MagneticRange.between(800, 900, MagneticUnit.KILOAMPERE_PER_METRE);
        assertThat(PhysicalBounds.findings(MagnetProperties.builder()
                        .normalCoercivity(both)
                        .intrinsicCoercivity(both)
                        .build()))
                .isEmpty();
        assertThat(PhysicalBounds.findings(MagnetProperties.builder() // a lower end counts for the order only
                        .remanence(MagneticRange.between(1.0, 1.2, MagneticUnit.TESLA))
                        .energyProduct(MagneticRange.between(210, 280, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                        .build()))
                .isEmpty();
        assertThat(PhysicalBounds.energyProduct(1, 1)).isCloseTo(198.944, within(0.001)); // 1 / (4 mu0)
    }

    @Test
    void unitsConvertByTheirFactor() { // 2 T are 20 kG, 10 kOe are 795.77 kA/m
        assertThat(MagneticUnit.TESLA.convert(2, MagneticUnit.KILOGAUSS)).isCloseTo(20, within(1e-9));
        assertThat(MagneticUnit.KILOOERSTED.convert(10, MagneticUnit.KILOAMPERE_PER_METRE))
                .isCloseTo(795.775, within(0.001));
    }

    @Test
    void coefficientsAndCompositionsAreStatedWithTheirEvidence() {
        SuffixRule rule = new SuffixRuleArbitraries().example();
        TemperatureCoefficients line = TemperatureCoefficients.builder()
                .coercivityPercentPerCelsius(Interval.of(-0.55, -0.5))
                .validCelsius(Interval.of(20, 150))
                .build();
        assertThatThrownBy(
                        () -> SuffixRule.builder().from(rule).temperature(line).build())
                .hasMessage("temperatureEvidence must be stated with its value but was 'missing'");
        FamilyFacts bare = FamilyFacts.builder()
                .from(new FamilyFactsArbitraries().example())
                .composition(java.util.Optional.empty())
                .compositionNote(java.util.Optional.empty())
                .compositionEvidence(java.util.Optional.empty())
                .build();
        assertThat(bare.composition()).isEmpty();
        assertThatThrownBy(() -> FamilyFacts.builder()
                        .from(bare)
                        .composition(new FamilyFactsArbitraries().example().composition())
                        .build())
                .hasMessage("compositionEvidence must be stated with a composition but was 'missing'");
    }

    @Test
    void aPureMineralGivesTheOxidesOfItsFormula() { // CeCO3F: 172.114 of CeO2 in 219.121 of mineral
        AtomicWeights weights = CiaawWeights.CIAAW_2021;
        Mineral bastnaesite = Mineral.builder()
                .name("bastnäsite-(Ce)")
                .formula(Formula.parse("CeCO3F"))
                .formulaEvidence(new EvidenceArbitraries().example())
                .radioactive(false)
                .build();
        assertThat(bastnaesite.theoreticalOxides(weights).orElseThrow()).isCloseTo(0.78547, within(1e-5));
        assertThat(Mineral.builder()
                        .name("eudialyte")
                        .radioactive(false)
                        .build()
                        .theoreticalOxides(weights))
                .isEmpty();
    }

    @Test
    void schedulesAreFoundByTheirSymbol() {
        for (TariffSystem system : TariffSystem.values()) {
            assertThat(TariffSystem.ofSymbol(system.symbol())).isEqualTo(system);
        }
    }
}
