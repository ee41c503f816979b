// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.product.CompositionRange;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.MagnetCatalogueArbitraries;
import org.ytterby.testkit.MagnetGradeArbitraries;
import org.ytterby.testkit.MagnetPropertiesArbitraries;
import org.ytterby.testkit.SuffixRuleArbitraries;
import org.ytterby.testkit.UnitMisprintArbitraries;

class MagnetCatalogueTest {

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
}
