// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.product.CompositionRange;
import org.ytterby.product.magnet.BoundFinding.Ends;
import org.ytterby.product.magnet.DeratedProperties.Flag;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.MagnetCatalogueArbitraries;
import org.ytterby.testkit.MagnetGradeArbitraries;
import org.ytterby.testkit.MagnetPropertiesArbitraries;
import org.ytterby.testkit.SuffixRuleArbitraries;
import org.ytterby.testkit.UnitMisprintArbitraries;

class MagnetTest {

    @Test // advancedmagnets.com: an N48SH measured at 20 and 150 C, 13.82 to 11.69 kG and 21.06 to 6.29 kOe,
    // coefficients -0.119 and -0.539
    void deratesAMeasuredMagnet() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(13.82, MagneticUnit.KILOGAUSS))
                .intrinsicCoercivity(MagneticRange.exactly(21.06, MagneticUnit.KILOOERSTED))
                .temperature(line(-0.119, -0.539, 150))
                .build();
        DeratedProperties hot = Derating.at(magnet, 150, RangePolicy.REFUSE);
        assertThat(hot.remanence().orElseThrow().bounds().lower()).isCloseTo(11.69, within(0.01));
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().upper()).isCloseTo(6.29, within(0.02));
        assertThat(hot.flags()).isEmpty();
    }

    @Test
    void extendsNoLineInSilence() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(1.2, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.atLeast(955, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(line(-0.12, -0.76, 80))
                .build();
        assertThatThrownBy(() -> Derating.at(magnet, 81, RangePolicy.REFUSE))
                .hasMessage("celsius must be within [20, 80] but was 81.0");
        DeratedProperties beyond = Derating.at(magnet, 160, RangePolicy.EXTRAPOLATE_AND_FLAG);
        assertThat(beyond.flags()).containsExactlyInAnyOrder(Flag.OUTSIDE_VALID_RANGE, Flag.COERCIVITY_LINE_BELOW_ZERO);
        assertThat(beyond.intrinsicCoercivity()).isEmpty();
        assertThat(beyond.remanence().orElseThrow().bounds().lower()).isCloseTo(1.2 * (1 - 0.0012 * 140), within(1e-9));
        assertThatThrownBy(() -> Derating.at(MagnetProperties.builder().build(), 20, RangePolicy.REFUSE))
                .hasMessage("temperature must be stated to derate but was 'missing'");
        assertThatThrownBy(() -> Derating.at(magnet, Double.NaN, RangePolicy.EXTRAPOLATE_AND_FLAG))
                .hasMessage("celsius must be finite but was NaN");
    }

    @Test
    void saysWhatIsNotStated() {
        MagnetProperties magnet = MagnetProperties.builder()
                .intrinsicCoercivity(MagneticRange.exactly(100, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(20, 100))
                        .build())
                .build();
        assertThat(Derating.at(magnet, 50, RangePolicy.REFUSE).flags())
                .containsExactlyInAnyOrder(Flag.REMANENCE_NOT_STATED, Flag.COERCIVITY_NOT_STATED);
    }

    @Test
    void aRangeOfCoefficientsMayStraddleZero() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(1, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.exactly(2000, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(TemperatureCoefficients.builder()
                        .remanencePercentPerCelsius(Interval.of(-0.7, -0.1))
                        .coercivityPercentPerCelsius(Interval.of(-0.76, -0.4))
                        .validCelsius(Interval.of(20, 180))
                        .build())
                .build();
        DeratedProperties hot = Derating.at(magnet, 180, RangePolicy.REFUSE);
        assertThat(hot.flags())
                .containsExactlyInAnyOrder(Flag.REMANENCE_LINE_BELOW_ZERO, Flag.COERCIVITY_LINE_BELOW_ZERO);
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().lower()).isZero();
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().upper()).isCloseTo(2000 * 0.36, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "N42, N42, NDFEB, 42, NONE",
        "42SH, N42SH, NDFEB, 42, SH",
        "35TH, N35AH, NDFEB, 35, AH",
        "N33VH, N33AH, NDFEB, 33, AH",
        "XGS28H, XGS28H, XGS, 28, H",
        "XG18, XG18, XG, 18, NONE",
        "XGS30LT, XGS30LT, XGS, 30, LT"
    })
    void readsGrades(String text, String written, GradeSeries series, int energyClass, GradeSuffix suffix) {
        GradeName name = GradeName.parse(text);
        assertThat(name).hasToString(written).isEqualTo(new GradeName(series, energyClass, suffix));
        assertThat(name.series().family().phase()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N42X", "N42L", "XG18SH", "N", "n42", "N42 SH", "N042", "N99", "N4", "", "XGS28UH"})
    void refusesOtherNames(String text) {
        assertThatThrownBy(() -> GradeName.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesWhatItRefuses() {
        assertThatThrownBy(() -> GradeName.parse("N42ZZ"))
                .hasMessage("suffix must be none, L, M, H, SH, UH, EH, AH (TH, VH) or LT but was 'ZZ'");
        assertThatThrownBy(() -> GradeName.parse("XG18SH"))
                .hasMessage("suffix must be one of [NONE, H] in series XG but was SH");
        assertThatThrownBy(() -> GradeName.parse("N70")).hasMessage("energyClass must be in [5, 64] but was 70");
        assertThatThrownBy(() -> GradeName.parse("42-SH"))
                .hasMessage("grade must be like N42SH or XGS28H but was '42-SH'");
    }

    @Test
    void whatPhysicsRulesOutIsRefused() {
        MagnetProperties.Builder one =
                MagnetProperties.builder().remanence(MagneticRange.exactly(1, MagneticUnit.TESLA));
        assertThatThrownBy(() -> one.energyProduct(MagneticRange.exactly(200, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                        .build())
                .hasMessageStartingWith("energyProduct must be at most [198.943")
                .hasMessageEndingWith("but was [200, 200] kJ/m3");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .remanence(MagneticRange.exactly(1, MagneticUnit.TESLA))
                        .normalCoercivity(MagneticRange.atLeast(796, MagneticUnit.KILOAMPERE_PER_METRE))
                        .build())
                .hasMessageContaining("normalCoercivity must be at most");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .normalCoercivity(MagneticRange.exactly(12, MagneticUnit.KILOOERSTED))
                        .intrinsicCoercivity(MagneticRange.exactly(900, MagneticUnit.KILOAMPERE_PER_METRE))
                        .build())
                .hasMessageContaining("normalCoercivity must be at most [900, 900] kA/m but was [12, 12] kOe");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .remanence(MagneticRange.exactly(1, MagneticUnit.KILOOERSTED))
                        .build())
                .hasMessage("remanence.unit must measure the same quantity as T but was 'kOe'");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .densityGramsPerCubicCentimetre(0)
                        .build())
                .hasMessageContaining("densityGramsPerCubicCentimetre must be finite and above 0");
        assertThatThrownBy(() ->
                        MagnetProperties.builder().guideCelsius(Double.NaN).build())
                .hasMessageContaining("guideCelsius must be finite");
    }

    @Test
    void findsEndsThatDoNotFit() {
        MagnetProperties n54 = MagnetProperties.builder() // printed 398-438 kJ/m3 at 1.44-1.48 T
                .remanence(MagneticRange.between(1.44, 1.48, MagneticUnit.TESLA))
                .energyProduct(MagneticRange.between(398, 438, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                .normalCoercivity(MagneticRange.atLeast(900, MagneticUnit.KILOAMPERE_PER_METRE))
                .intrinsicCoercivity(MagneticRange.atLeast(800, MagneticUnit.KILOAMPERE_PER_METRE))
                .build();
        assertThat(PhysicalBounds.findings(n54))
                .extracting(BoundFinding::ends)
                .containsExactly(Ends.UPPER_ENDS, Ends.LOWER_ENDS);
        assertThat(PhysicalBounds.findings(n54).get(1).bound()).isEqualTo(PhysicalBound.ORDER_OF_COERCIVITIES);
        assertThatThrownBy(() -> PhysicalBounds.energyProduct(1, 0.9))
                .hasMessage("recoilPermeability must be finite and at least 1 but was 0.9");
    }

    @Test
    void coefficientsHoldInABoundedRange() {
        assertThatThrownBy(() -> line(-0.12, -0.6, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.atLeast(0))
                        .build())
                .hasMessage("validCelsius must be bounded and contain 20 but was [0, inf)");
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(21, 30))
                        .build())
                .hasMessageContaining("contain 20");
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(-300, 30))
                        .build())
                .hasMessageContaining("absolute zero");
        assertThatThrownBy(() -> line(-12, -0.6, 100))
                .hasMessageContaining("remanencePercentPerCelsius must be within [-5, 5]");
        assertThatThrownBy(() -> line(-0.1, 6, 100))
                .hasMessageContaining("coercivityPercentPerCelsius must be within [-5, 5]");
    }

    @Test
    void catalogueFindsWhatItHoldsOnce() {
        MagnetCatalogue catalogue = new MagnetCatalogueArbitraries().example();
        MagnetGrade grade = new MagnetGradeArbitraries().example();
        SuffixRule rule = new SuffixRuleArbitraries().example();
        assertThat(catalogue.grade("ndfeb-n42sh")).isEqualTo(grade);
        assertThatThrownBy(() -> catalogue.grade("none"))
                .hasMessage("id must be that of a grade in the catalogue but was 'none'");
        assertThat(catalogue.rule(GradeName.parse("N30SH"))).contains(rule);
        assertThat(catalogue.rule(GradeName.parse("N30UH"))).isEmpty();
        assertThat(catalogue.rule(GradeName.parse("XGS30H"))).isEmpty();
        assertThat(catalogue.family(MagnetFamily.NDFEB, MagnetProcess.SINTERED)).isPresent();
        assertThat(catalogue.family(MagnetFamily.NDFEB, MagnetProcess.BONDED)).isEmpty();
        assertThat(catalogue.family(MagnetFamily.FERRITE, MagnetProcess.SINTERED))
                .isEmpty();
        MagnetGrade bare = MagnetGrade.builder()
                .from(grade)
                .heavyRareEarths(Optional.empty())
                .build();
        assertThat(catalogue.heavyRareEarths(bare)).contains(Interval.of(0.02, 0.05));
        assertThat(catalogue.heavyRareEarths(
                        MagnetGrade.builder().from(bare).name(Optional.empty()).build()))
                .isEmpty();
        assertThatThrownBy(
                        () -> MagnetCatalogue.builder().addGrades(grade, grade).build())
                .hasMessage("grades[1].id must stand once in the catalogue but was 'ndfeb-n42sh'");
        assertThatThrownBy(() ->
                        MagnetCatalogue.builder().addSuffixRules(rule, rule).build())
                .hasMessage("suffixRules[1] must stand once in the catalogue but was 'N SH'");
        FamilyFacts facts = catalogue.families().get(0);
        assertThatThrownBy(() ->
                        MagnetCatalogue.builder().addFamilies(facts, facts).build())
                .hasMessage("families[1] must stand once in the catalogue but was 'NDFEB SINTERED'");
    }

    @Test
    void rowsComeWithTheirEvidence() {
        SuffixRule rule = new SuffixRuleArbitraries().example();
        assertThatThrownBy(() -> SuffixRule.builder()
                        .from(rule)
                        .guideEvidence(Optional.empty())
                        .build())
                .hasMessage("guideEvidence must be stated with its value but was 'missing'");
        assertThatThrownBy(() -> SuffixRule.builder()
                        .from(rule)
                        .heavyRareEarthEvidence(Optional.empty())
                        .build())
                .hasMessageStartingWith("heavyRareEarthEvidence must");
        assertThatThrownBy(() ->
                        SuffixRule.builder().from(rule).suffix(GradeSuffix.LT).build())
                .hasMessageContaining("suffix must be one of");
        assertThatThrownBy(() -> SuffixRule.builder()
                        .from(rule)
                        .heavyRareEarths(Interval.of(2, 5))
                        .build())
                .hasMessage("heavyRareEarths must be within [0, 1] but was [2, 5]");
        assertThatThrownBy(() -> SuffixRule.builder()
                        .from(rule)
                        .intrinsicCoercivity(MagneticRange.exactly(1, MagneticUnit.TESLA))
                        .build())
                .hasMessageContaining("intrinsicCoercivity.unit must be one of field strength");
        assertThatThrownBy(() -> FamilyFacts.builder()
                        .id("x")
                        .family(MagnetFamily.ALNICO)
                        .process(MagnetProcess.CAST_OR_SINTERED)
                        .properties(new MagnetPropertiesArbitraries().example())
                        .evidence(new EvidenceArbitraries().example())
                        .compositionNote("Fe balance")
                        .build())
                .hasMessage("compositionEvidence must be stated with a composition but was 'missing'");
        MagnetGrade grade = new MagnetGradeArbitraries().example();
        assertThatThrownBy(() -> MagnetGrade.builder()
                        .from(grade)
                        .family(MagnetFamily.FERRITE)
                        .build())
                .hasMessage("name must be of the series of FERRITE but was N42SH");
        assertThatThrownBy(() -> MagnetGrade.builder()
                        .from(grade)
                        .heavyRareEarths(Interval.of(0, 1.5))
                        .build())
                .hasMessageContaining("heavyRareEarths must be within [0, 1]");
        assertThatThrownBy(() -> MagnetGrade.builder().from(grade).id(" ").build())
                .hasMessageContaining("id must not be blank");
        assertThatThrownBy(
                        () -> MagnetGrade.builder().from(grade).designation("").build())
                .hasMessageContaining("designation must not be blank");
    }

    @Test
    void misprintsAreRecomputed() {
        UnitMisprint misprint = new UnitMisprintArbitraries().example();
        assertThatThrownBy(() -> UnitMisprint.builder()
                        .from(misprint)
                        .printed(misprint.corrected())
                        .build())
                .hasMessageStartingWith("printed must disagree with [1114, inf) kA/m");
        assertThatThrownBy(() -> UnitMisprint.builder()
                        .from(misprint)
                        .corrected(misprint.printed())
                        .build())
                .hasMessageStartingWith("corrected must agree with [1114, inf) kA/m in kOe");
        assertThatThrownBy(() -> UnitMisprint.builder()
                        .from(misprint)
                        .corrected(misprint.beside())
                        .build())
                .hasMessageStartingWith("corrected must agree");
    }

    @Test
    void familiesNameTheirPhase() {
        assertThat(MagnetFamily.NDFEB.needsRareEarth()).isTrue();
        assertThat(MagnetFamily.SMFEN.needsRareEarth()).isTrue();
        assertThat(MagnetFamily.IRON_NITRIDE.needsRareEarth()).isFalse();
        assertThat(MagnetFamily.ALNICO.phase()).isEmpty();
    }

    @Test
    void compositionRangesKeepTheirSense() {
        CompositionRange range = CompositionRange.builder()
                .putFractions(Element.ND, Interval.of(0.2, 0.3))
                .partial(false)
                .build();
        assertThat(range.bounds(Element.ND)).isEqualTo(Interval.of(0.2, 0.3));
        assertThat(range.bounds(Element.DY)).isEqualTo(Interval.exactly(0));
        CompositionRange partial =
                CompositionRange.builder().from(range).partial(true).build();
        assertThat(partial.bounds(Element.DY)).isEqualTo(Interval.of(0, 0.8));
        assertThatThrownBy(() -> CompositionRange.builder()
                        .putFractions(Element.ND, Interval.of(20, 30))
                        .partial(true)
                        .build())
                .hasMessage("fractions[Nd] must be within [0, 1] but was [20, 30]");
        assertThatThrownBy(() -> CompositionRange.builder()
                        .putFractions(Element.ND, Interval.of(0.7, 1))
                        .putFractions(Element.FE, Interval.of(0.4, 1))
                        .partial(true)
                        .build())
                .hasMessageStartingWith("sum of the lower ends of fractions must be at most 1");
        assertThatThrownBy(() -> CompositionRange.builder()
                        .rareEarths(Interval.of(0, 2))
                        .partial(true)
                        .build())
                .hasMessage("rareEarths must be within [0, 1] but was [0, 2]");
        assertThat(CompositionRange.of(Composition.of(Map.of(Element.SM, 0.33))).bounds(Element.SM))
                .isEqualTo(Interval.exactly(0.33));
        Composition named =
                Composition.of(ElementVector.of(Map.of(Element.SM, 0.33)), java.util.Set.of(Element.DY), false);
        assertThatThrownBy(() -> CompositionRange.of(named)).hasMessageContaining("composition.unknown must be empty");
    }

    static TemperatureCoefficients line(double alpha, double beta, double hot) {
        return TemperatureCoefficients.builder()
                .remanencePercentPerCelsius(Interval.exactly(alpha))
                .coercivityPercentPerCelsius(Interval.exactly(beta))
                .validCelsius(Interval.of(20, hot))
                .build();
    }
}
