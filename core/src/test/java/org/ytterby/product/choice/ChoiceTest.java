// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.product.choice.SampleMagnets.CATALOGUE;
import static org.ytterby.product.choice.SampleMagnets.kilojoules;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.GrainBoundaryDiffusionArbitraries;

class ChoiceTest {

    private static final MagnetRequirement HOT = MagnetRequirement.of(150, 500, 300);

    @Test // 1592 kA/m at -0.5 %/C leave 557 at 150 C; N35SH gives too little energy, N52 is too hot, N45SH states no
    // coefficient
    void holdsEveryGradeAgainstTheRequirement() {
        MagnetChoice choice = MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.STATED_ONLY);
        assertThat(choice.with(Answer.MET)).extracting(GradeAssessment::id).containsExactly("N42SH");
        assertThat(choice.with(Answer.OPEN)).extracting(GradeAssessment::id).containsExactly("N45SH", "rule-SH");
        assertThat(choice.with(Answer.NOT_MET))
                .extracting(GradeAssessment::id)
                .containsExactly("N52", "rule-NONE", "N35SH");
        GradeAssessment best = choice.assessments().get(0);
        assertThat(best.heavyRareEarths()).contains(Interval.of(0.02, 0.05));
        assertThat(best.assumptions()).containsExactly("dysprosium and terbium are those of class rule-SH");
        assertThat(best.confidence()).isEqualTo(Confidence.FROM_MEMORY); // the class content is recalled
        assertThat(best.findings())
                .extracting(CriterionFinding::because)
                .containsExactly(
                        "guide 150.0 C, which depends on the permeance, asked 150.0",
                        "at least 557.2 kA/m, asked at least 500.0",
                        "318.0 to 342.0 kJ/m3, asked at least 300.0");
        assertThat(find(choice, "N45SH").findings().get(1).because())
                .isEqualTo("no coefficient stated for [1592, inf) kA/m");
        assertThat(find(choice, "N45SH").findings().get(0).answer()).isEqualTo(Answer.MET); // the guide of its class
        assertThat(find(choice, "N52").findings().get(1).because())
                .isEqualTo("coefficients hold within [20, 80] C, asked 150.0");
        assertThat(find(choice, "rule-SH").findings().get(2).because()).isEqualTo("no energy product stated");
    }

    @Test
    void theRangeOfTheFamilyIsAnAssumption() {
        GradeAssessment borrowed = find(MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.FAMILY_RANGE), "N45SH");
        assertThat(borrowed.assumptions())
                .contains("the temperature coefficients are the range of family NDFEB")
                .contains("the guide temperature is that of class rule-SH");
        assertThat(borrowed.findings().get(1).because())
                .isEqualTo("at least 350.2 kA/m, asked at least 500.0"); // 1592 (1 - 0.006 x 130)
        assertThat(borrowed.answer()).isEqualTo(Answer.OPEN);
        GradeAssessment stated = find(MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.FAMILY_RANGE), "N42SH");
        assertThat(stated.assumptions()).noneMatch(line -> line.contains("family"));
    }

    @Test
    void diffusionSavesHeavyRareEarth() {
        GrainBoundaryDiffusion diffusion = new GrainBoundaryDiffusionArbitraries().example(); // 50 to 70 % less
        MagnetChoice choice = MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.STATED_ONLY, diffusion);
        Interval diffused = find(choice, "N42SH").diffusedHeavyRareEarths().orElseThrow();
        assertThat(diffused.lower()).isCloseTo(0.02 * 0.3, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(diffused.upper()).isCloseTo(0.05 * 0.5, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(choice.diffusion()).contains(diffusion);
        assertThat(MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.STATED_ONLY)
                        .assessments())
                .allMatch(grade -> grade.diffusedHeavyRareEarths().isEmpty());
        assertThatThrownBy(() -> GrainBoundaryDiffusion.builder()
                        .from(diffusion)
                        .diffused(Set.of(Element.ND))
                        .build())
                .hasMessage("diffused must be of Dy and Tb but was 'Nd'");
        assertThatThrownBy(() -> GrainBoundaryDiffusion.builder()
                        .from(diffusion)
                        .saving(Interval.of(0, 1))
                        .build())
                .hasMessage("saving must be within [0, 1) but was [0, 1]");
        assertThatThrownBy(() -> GrainBoundaryDiffusion.builder()
                        .from(diffusion)
                        .coercivityGain(MagneticRange.exactly(1, MagneticUnit.TESLA))
                        .build())
                .hasMessage("coercivityGain.unit must be one of field strength but was 'T'");
        assertThatThrownBy(() -> GrainBoundaryDiffusion.builder()
                        .from(diffusion)
                        .depthMillimetres(Interval.of(-1, 2))
                        .build())
                .hasMessageContaining("depthMillimetres must hold no negative value");
        assertThatThrownBy(() -> GrainBoundaryDiffusion.builder()
                        .from(diffusion)
                        .diffused(Set.of())
                        .build())
                .hasMessageContaining("diffused must not be empty");
    }

    @Test
    void requirementsAreLeastValues() {
        assertThatThrownBy(() -> MagnetRequirement.of(19, 1, 1))
                .hasMessage("celsius must be finite and at least 20 but was 19.0");
        assertThatThrownBy(() -> MagnetRequirement.builder()
                        .from(HOT)
                        .energyProduct(kilojoules(1, 2))
                        .build())
                .hasMessageStartingWith("energyProduct must be a least value");
        assertThatThrownBy(() -> MagnetRequirement.builder()
                        .from(HOT)
                        .intrinsicCoercivity(kilojoules(1, 2))
                        .build())
                .hasMessageStartingWith("intrinsicCoercivity.unit must measure");
        assertThatThrownBy(() -> MagnetRequirement.builder()
                        .from(HOT)
                        .energyProduct(new MagneticRange(Interval.moreThan(1), MagneticUnit.MEGAGAUSS_OERSTED))
                        .build())
                .hasMessageStartingWith("energyProduct must be a least value");
        assertThat(MagnetRequirement.builder()
                        .from(HOT)
                        .energyProduct(MagneticRange.atLeast(40, MagneticUnit.MEGAGAUSS_OERSTED))
                        .build())
                .satisfies(ask -> assertThat(MagnetChoice.of(ask, CATALOGUE, CoefficientPolicy.STATED_ONLY)
                                .with(Answer.MET))
                        .isEmpty()); // 40 MGOe are 318.3 kJ/m3, N42SH starts at 318
    }

    private static GradeAssessment find(MagnetChoice choice, String id) {
        return choice.assessments().stream()
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
