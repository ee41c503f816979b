// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.product.choice.SampleMagnets.CATALOGUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Confidence;
import org.ytterby.product.magnet.MagnetFamily;

class SubstitutionTest {

    private static final MagnetRequirement HOT = MagnetRequirement.of(150, 500, 300);

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
    void theEvidenceOfOtherFamiliesDoesNotCount() {
        assertThat(assess(MagnetFamily.FERRITE, HOT).confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        assertThat(assess(MagnetFamily.NDFEB, HOT).confidence()).isEqualTo(Confidence.FROM_MEMORY); // of the classes
        org.ytterby.product.magnet.MagnetCatalogue recalled = org.ytterby.product.magnet.MagnetCatalogue.builder()
                .from(CATALOGUE)
                .targets(CATALOGUE.targets().stream()
                        .map(target -> org.ytterby.product.magnet.DevelopmentTarget.builder()
                                .from(target)
                                .evidence(org.ytterby.evidence.Evidence.builder()
                                        .from(target.evidence())
                                        .confidence(Confidence.FROM_MEMORY)
                                        .build())
                                .build())
                        .toList())
                .build();
        assertThat(SubstituteAssessment.of(MagnetFamily.IRON_NITRIDE, HOT, recalled, CoefficientPolicy.STATED_ONLY)
                        .confidence())
                .isEqualTo(Confidence.FROM_MEMORY);
    }

    private static SubstituteAssessment assess(MagnetFamily family, MagnetRequirement requirement) {
        return SubstituteAssessment.of(family, requirement, CATALOGUE, CoefficientPolicy.STATED_ONLY);
    }

    private static List<Answer> answers(List<CriterionFinding> findings) {
        return findings.stream().map(CriterionFinding::answer).toList();
    }
}
