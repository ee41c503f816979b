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
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
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

    @Test // 1592 (1 - 0.0055 x 130) to 1592 (1 - 0.0050 x 130), of which only the least counts
    void theRangeOfTheClassGoesBeforeThatOfTheFamily() {
        MagnetCatalogue withLine = withLineOfClass(Interval.of(20, 150));
        GradeAssessment lent = find(MagnetChoice.of(HOT, withLine, CoefficientPolicy.CLASS_RANGE), "N45SH");
        assertThat(lent.findings().get(1).because()).isEqualTo("at least 453.7 kA/m, asked at least 500.0");
        assertThat(lent.assumptions()).contains("the temperature coefficients are the range of class rule-SH");
        assertThat(lent.coefficientEvidence()).contains(CLASS);
        assertThat(lent.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(find(
                                MagnetChoice.of(
                                        MagnetRequirement.of(150, 450, 300), withLine, CoefficientPolicy.CLASS_RANGE),
                                "N45SH")
                        .answer())
                .isEqualTo(Answer.MET);
        GradeAssessment own = find(MagnetChoice.of(HOT, withLine, CoefficientPolicy.CLASS_RANGE), "N42SH");
        assertThat(own.coefficientEvidence()).contains(CATALOGUE.grade("N42SH").evidence());
        assertThat(own.assumptions()).noneMatch(line -> line.contains("coefficients"));
        GradeAssessment family = find(MagnetChoice.of(HOT, withLine, CoefficientPolicy.FAMILY_RANGE), "N45SH");
        assertThat(family.findings().get(1).because()).contains("350.2");
        assertThat(family.coefficientEvidence())
                .contains(CATALOGUE.families().get(0).evidence());
        GradeAssessment rule = find(MagnetChoice.of(HOT, withLine, CoefficientPolicy.STATED_ONLY), "rule-SH");
        assertThat(rule.findings().get(1).because()).contains("453.7"); // a class states its own
        assertThat(rule.coefficientEvidence()).contains(CLASS);
        assertThat(rule.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(find(MagnetChoice.of(HOT, withLine, CoefficientPolicy.STATED_ONLY), "N45SH")
                        .coefficientEvidence())
                .isEmpty();
    }

    @Test
    void aLentClassLineIsNotExtendedAndAClassWithoutOneLeavesTheFamily() {
        GradeAssessment beyond = find(
                MagnetChoice.of(HOT, withLineOfClass(Interval.of(20, 120)), CoefficientPolicy.CLASS_RANGE), "N45SH");
        assertThat(beyond.findings().get(1).because()).isEqualTo("coefficients hold within [20, 120] C, asked 150.0");
        GradeAssessment family = find(MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.CLASS_RANGE), "N45SH");
        assertThat(family.assumptions()).contains("the temperature coefficients are the range of family NDFEB");
    }

    private static final Evidence CLASS = Evidence.builder()
            .source(Source.builder().citation("makers of the class").build())
            .confidence(Confidence.FROM_MEMORY)
            .build();

    private static MagnetCatalogue withLineOfClass(Interval valid) {
        return MagnetCatalogue.builder()
                .from(CATALOGUE)
                .suffixRules(CATALOGUE.suffixRules().stream()
                        .map(rule -> rule.id().equals("rule-SH")
                                ? SuffixRule.builder()
                                        .from(rule)
                                        .temperature(TemperatureCoefficients.builder()
                                                .coercivityPercentPerCelsius(Interval.of(-0.55, -0.5))
                                                .validCelsius(valid)
                                                .build())
                                        .temperatureEvidence(CLASS)
                                        .build()
                                : rule)
                        .toList())
                .build();
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
    void theWeakestEvidenceUsedDecides() { // sheets are seen; the content of the class and the coefficients are
        // recalled
        MagnetChoice choice = MagnetChoice.of(HOT, CATALOGUE, CoefficientPolicy.STATED_ONLY);
        assertThat(find(choice, "rule-SH").confidence()).isEqualTo(Confidence.FROM_MEMORY);
        MagnetCatalogue sure = MagnetCatalogue.builder()
                .from(CATALOGUE)
                .suffixRules(CATALOGUE.suffixRules().stream()
                        .map(rule -> SuffixRule.builder()
                                .from(rule)
                                .heavyRareEarthEvidence(rule.evidence())
                                .guideEvidence(CLASS)
                                .build())
                        .toList())
                .build();
        MagnetChoice guided = MagnetChoice.of(HOT, sure, CoefficientPolicy.STATED_ONLY);
        assertThat(find(guided, "N45SH").confidence()).isEqualTo(Confidence.FROM_MEMORY); // the guide is of the class
        assertThat(find(guided, "N42SH").confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        GrainBoundaryDiffusion recalled = GrainBoundaryDiffusion.builder()
                .from(new GrainBoundaryDiffusionArbitraries().example())
                .evidence(CLASS)
                .build();
        assertThat(find(MagnetChoice.of(HOT, sure, CoefficientPolicy.STATED_ONLY, recalled), "N42SH")
                        .confidence())
                .isEqualTo(Confidence.FROM_MEMORY);
    }

    @Test
    void onlyMagnetsOfNdFeBAreDiffusedAndAClassWithoutCoercivityAtTemperatureStaysOpen() {
        MagnetChoice hot =
                MagnetChoice.of(MagnetRequirement.of(250, 500, 300), CATALOGUE, CoefficientPolicy.FAMILY_RANGE);
        assertThat(hot.assessments()).allMatch(grade -> grade.answer() == Answer.NOT_MET);
        assertThat(find(hot, "N45SH").findings().get(1).because())
                .isEqualTo("coefficients hold within [20, 150] C, asked 250.0");
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
