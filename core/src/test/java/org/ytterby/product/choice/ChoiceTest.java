// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.product.magnet.Demonstration;
import org.ytterby.product.magnet.DevelopmentTarget;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.StatedAs;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.product.magnet.TheoreticalLimit;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.GrainBoundaryDiffusionArbitraries;

class ChoiceTest {

    private static final MagnetRequirement HOT = MagnetRequirement.of(150, 500, 300);
    private static final Evidence SHEET = evidence(Confidence.SECONDARY_SOURCE_SEEN);
    private static final Evidence RECALL = evidence(Confidence.FROM_MEMORY);
    private static final TemperatureCoefficients LINE = line(-0.5, -0.5, 150);

    private static final MagnetCatalogue CATALOGUE = MagnetCatalogue.builder()
            .addGrades(
                    grade("N42SH", sheet(1592, 318, 342).temperature(LINE).guideCelsius(150)),
                    grade("N35SH", sheet(1592, 263, 279).temperature(LINE).guideCelsius(150)),
                    grade("N45SH", sheet(1592, 342, 366)),
                    grade(
                            "N52",
                            sheet(955, 390, 422)
                                    .temperature(line(-0.76, -0.76, 80))
                                    .guideCelsius(80)))
            .addSuffixRules(
                    rule(GradeSuffix.NONE, 955, 80, Interval.exactly(0)),
                    rule(GradeSuffix.SH, 1592, 150, Interval.of(0.02, 0.05)))
            .addFamilies(family(
                    "ndfeb",
                    MagnetFamily.NDFEB,
                    MagnetProperties.builder().temperature(line(-0.6, -0.4, 80)).build()))
            .addFamilies(family(
                    "ferrite",
                    MagnetFamily.FERRITE,
                    MagnetProperties.builder().energyProduct(kilojoules(10, 40)).build()))
            .addLimits(TheoreticalLimit.builder()
                    .id("limit")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("phase")
                    .properties(MagnetProperties.builder()
                            .energyProduct(kilojoules(1035, 1074))
                            .decompositionCelsius(Interval.of(200, 300))
                            .build())
                    .evidence(SHEET)
                    .build())
            .addDemonstrations(Demonstration.builder()
                    .id("film")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("film")
                    .process(MagnetProcess.THIN_FILM)
                    .properties(MagnetProperties.builder()
                            .energyProduct(kilojoules(159, 159))
                            .build())
                    .evidence(SHEET)
                    .build())
            .addTargets(DevelopmentTarget.builder()
                    .id("target")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("bonded")
                    .properties(MagnetProperties.builder()
                            .energyProduct(MagneticRange.atLeast(239, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                            .build())
                    .evidence(SHEET)
                    .build())
            .build();

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
    void ironNitrideIsAPartialSubstituteBoundToItsApplication() {
        SubstituteAssessment nitride = assess(MagnetFamily.IRON_NITRIDE, HOT);
        assertThat(nitride.fit()).isEqualTo(SubstituteFit.PARTIAL);
        assertThat(nitride.meetingGrades()).isEmpty();
        assertThat(answers(nitride.made())).containsExactly(Answer.OPEN, Answer.OPEN, Answer.NOT_MET);
        assertThat(answers(nitride.theoretical())).containsExactly(Answer.OPEN, Answer.OPEN, Answer.MET);
        assertThat(answers(nitride.planned())).containsExactly(Answer.OPEN, Answer.OPEN, Answer.OPEN);
        assertThat(nitride.boundBy())
                .containsExactlyInAnyOrder(
                        Criterion.TEMPERATURE, Criterion.COERCIVITY_AT_TEMPERATURE, Criterion.ENERGY_PRODUCT);
        assertThat(nitride.theoretical().get(0).because())
                .isEqualTo("no guide stated, decomposes within [200, 300] C, asked 150.0");
        assertThat(nitride.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
    }

    @Test
    void aboveItsDecompositionTheoryDoesNotHelp() {
        SubstituteAssessment nitride = assess(MagnetFamily.IRON_NITRIDE, MagnetRequirement.of(300, 100, 100));
        assertThat(nitride.theoretical().get(0).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(nitride.theoretical().get(0).because()).isEqualTo("decomposes within [200, 300] C, asked 300.0");
    }

    @Test
    void othersStandInWhollyOrNotAtAll() {
        assertThat(assess(MagnetFamily.FERRITE, HOT).fit()).isEqualTo(SubstituteFit.NONE);
        assertThat(assess(MagnetFamily.FERRITE, MagnetRequirement.of(100, 100, 30))
                        .fit())
                .isEqualTo(SubstituteFit.PARTIAL);
        SubstituteAssessment same = assess(MagnetFamily.NDFEB, HOT);
        assertThat(same.fit()).isEqualTo(SubstituteFit.FULL);
        assertThat(same.meetingGrades()).containsExactly("N42SH");
        assertThat(same.boundBy()).isEmpty();
        assertThat(same.theoretical()).allMatch(f -> f.because().equals("no theoretical limit is known"));
        assertThat(same.planned()).allMatch(f -> f.because().equals("nothing is planned that is known"));
        assertThatThrownBy(() -> assess(MagnetFamily.MNBI, HOT))
                .hasMessage("family must be one the catalogue knows but was MNBI");
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

    private static SubstituteAssessment assess(MagnetFamily family, MagnetRequirement requirement) {
        return SubstituteAssessment.of(family, requirement, CATALOGUE, CoefficientPolicy.STATED_ONLY);
    }

    private static List<Answer> answers(List<CriterionFinding> findings) {
        return findings.stream().map(CriterionFinding::answer).toList();
    }

    private static GradeAssessment find(MagnetChoice choice, String id) {
        return choice.assessments().stream()
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MagnetGrade grade(String name, MagnetProperties.Builder properties) {
        return MagnetGrade.builder()
                .id(name)
                .family(MagnetFamily.NDFEB)
                .designation(name)
                .name(GradeName.parse(name))
                .process(MagnetProcess.SINTERED)
                .statedAs(StatedAs.RANGE)
                .properties(properties.build())
                .evidence(SHEET)
                .build();
    }

    private static MagnetProperties.Builder sheet(double coercivity, double low, double high) {
        return MagnetProperties.builder()
                .intrinsicCoercivity(MagneticRange.atLeast(coercivity, MagneticUnit.KILOAMPERE_PER_METRE))
                .energyProduct(kilojoules(low, high));
    }

    private static MagneticRange kilojoules(double low, double high) {
        return MagneticRange.between(low, high, MagneticUnit.KILOJOULE_PER_CUBIC_METRE);
    }

    private static SuffixRule rule(GradeSuffix suffix, double coercivity, double guide, Interval heavy) {
        return SuffixRule.builder()
                .id("rule-" + suffix)
                .series(GradeSeries.NDFEB)
                .suffix(suffix)
                .intrinsicCoercivity(MagneticRange.atLeast(coercivity, MagneticUnit.KILOAMPERE_PER_METRE))
                .evidence(SHEET)
                .guideCelsius(guide)
                .guideEvidence(SHEET)
                .heavyRareEarths(heavy)
                .heavyRareEarthEvidence(RECALL)
                .build();
    }

    private static FamilyFacts family(String id, MagnetFamily family, MagnetProperties properties) {
        return FamilyFacts.builder()
                .id(id)
                .family(family)
                .process(MagnetProcess.SINTERED)
                .properties(properties)
                .evidence(SHEET)
                .composition(Optional.empty())
                .build();
    }

    private static TemperatureCoefficients line(double low, double high, double hot) {
        return TemperatureCoefficients.builder()
                .coercivityPercentPerCelsius(Interval.of(low, high))
                .validCelsius(Interval.of(20, hot))
                .build();
    }

    private static Evidence evidence(Confidence confidence) {
        return Evidence.builder()
                .source(Source.builder().citation("test").build())
                .confidence(confidence)
                .build();
    }
}
