// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where Xu's formulas end, and what they refuse. */
class XuTheoryTest {

    private static final CascadeDuty DUTY = CascadeDuty.builder()
            .feedFraction(0.5)
            .organicPurity(0.99)
            .raffinatePurity(0.99)
            .separationFactor(SeparationFactor.of(2))
            .feedPhase(FeedPhase.AQUEOUS)
            .build();

    @Test
    void aSymmetricDutyIsSymmetric() {
        assertThat(DUTY.organicConcentration()).isCloseTo(99, within(1e-9));
        assertThat(DUTY.raffinateConcentration()).isCloseTo(99, within(1e-9));
        assertThat(DUTY.organicYield()).isCloseTo(0.99, within(1e-12));
        assertThat(DUTY.raffinateYield()).isCloseTo(0.99, within(1e-12));
        assertThat(DUTY.organicShare()).isCloseTo(0.5, within(1e-12));
        assertThat(DUTY.leastStages()).isCloseTo(2 * Math.log(99) / Math.log(2), within(1e-9));
    }

    @Test
    void theLeastLoadDependsOnThePhaseOfTheFeed() {
        CascadeDuty organic =
                CascadeDuty.builder().from(DUTY).feedPhase(FeedPhase.ORGANIC).build();
        assertThat(DUTY.leastOrganicLoad()).isEqualTo(1.5);
        assertThat(DUTY.leastScrub()).isEqualTo(1);
        assertThat(organic.leastOrganicLoad()).isEqualTo(1);
        assertThat(organic.leastScrub()).isEqualTo(1.5);
    }

    @Test
    void eitherSectionMayControl() {
        CascadeDuty poor = CascadeDuty.builder().from(DUTY).feedFraction(0.2).build();
        CascadeDuty rich = CascadeDuty.builder().from(DUTY).feedFraction(0.8).build();
        assertThat(XuTheory.optimum(poor).controlledBy()).hasValue(CascadeSection.EXTRACTION);
        assertThat(XuTheory.optimum(poor).extractionRatio()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(XuTheory.optimum(rich).controlledBy()).hasValue(CascadeSection.SCRUBBING);
        assertThat(XuTheory.optimum(rich).scrubRatio()).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void anOrganicFeedHasItsOwnLimitBetweenTheSections() {
        CascadeDuty poor = CascadeDuty.builder()
                .from(DUTY)
                .feedPhase(FeedPhase.ORGANIC)
                .feedFraction(0.3)
                .build();
        CascadeDuty rich = CascadeDuty.builder().from(poor).feedFraction(0.8).build();
        XuCascade extraction = XuTheory.optimum(poor);
        assertThat(extraction.controlledBy()).hasValue(CascadeSection.EXTRACTION);
        assertThat(extraction.extractionRatio()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(extraction.scrub() - extraction.organicLoad()).isCloseTo(poor.raffinateShare(), within(1e-12));
        XuCascade scrubbing = XuTheory.optimum(rich);
        assertThat(scrubbing.controlledBy()).hasValue(CascadeSection.SCRUBBING);
        assertThat(scrubbing.scrubRatio()).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void betweenTheSectionsTheRuleGivesTheLeastLoadAndWarns() {
        CascadeDuty limit = CascadeDuty.builder()
                .from(DUTY)
                .feedFraction(0.43)
                .organicPurity(0.9999)
                .raffinatePurity(0.97)
                .build();
        assertThatThrownBy(() -> XuTheory.optimum(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "organicLoad must be above 1\\.43, the least that separates the components, but was 1\\.418.*");
        XuCascade nearby = XuTheory.optimum(
                CascadeDuty.builder().from(limit).feedFraction(0.4).build());
        assertThat(nearby.warnings()).containsExactly(CascadeWarning.LOAD_NEAR_LEAST);
        assertThat(StageProfile.count(nearby.duty(), nearby.organicLoad())
                        .stages()
                        .size())
                .isGreaterThan(nearby.stages());
    }

    @Test
    void warnsOfLargeFactorsOnlyWhereTheRuleWasUsed() {
        CascadeDuty wide = CascadeDuty.builder()
                .from(DUTY)
                .separationFactor(SeparationFactor.of(8))
                .build();
        assertThat(XuTheory.optimum(wide).warnings()).contains(CascadeWarning.RULE_OF_SMALL_FACTORS);
        assertThat(XuTheory.atLoad(wide, 3).warnings()).isEmpty();
        assertThat(XuTheory.atLoad(wide, 3).controlledBy()).isEmpty();
        CascadeDuty three = CascadeDuty.builder()
                .from(DUTY)
                .separationFactor(SeparationFactor.of(3))
                .build();
        assertThat(XuTheory.optimum(three).warnings()).doesNotContain(CascadeWarning.RULE_OF_SMALL_FACTORS);
        assertThat(XuTheory.atLoad(DUTY, 1.5 * DUTY.leastOrganicLoad()).warnings())
                .isEmpty();
    }

    @Test
    void refusesLoadsThatCannotSeparate() {
        assertThatThrownBy(() -> XuTheory.atLoad(DUTY, 1.5))
                .hasMessage("organicLoad must be above 1.5, the least that separates the components, but was 1.5");
        assertThatThrownBy(() -> XuTheory.atLoad(DUTY, Double.NaN))
                .hasMessage("organicLoad must be finite but was NaN");
        for (double load : new double[] {0.4, 0.5, 1.4}) {
            assertThatThrownBy(() -> StageProfile.count(DUTY, load))
                    .hasMessage("organicLoad must be high enough to separate in 100000 stages but was " + load);
        }
        assertThatThrownBy(() -> StageProfile.count(DUTY, 0))
                .hasMessageContaining("organicLoad must be finite and above 0");
    }

    @Test
    void refusesDutiesThatAreNoSeparation() {
        assertThatThrownBy(
                        () -> CascadeDuty.builder().from(DUTY).feedFraction(0).build())
                .hasMessage("feedFraction must be in (0.0, 1) but was 0.0");
        assertThatThrownBy(() ->
                        CascadeDuty.builder().from(DUTY).organicPurity(0.5).build())
                .hasMessage("organicPurity must be in (0.5, 1) but was 0.5");
        assertThatThrownBy(() ->
                        CascadeDuty.builder().from(DUTY).raffinatePurity(1).build())
                .hasMessage("raffinatePurity must be in (0.5, 1) but was 1.0");
        assertThatThrownBy(() -> CascadeDuty.builder()
                        .from(DUTY)
                        .separationFactor(SeparationFactor.of(1))
                        .build())
                .hasMessage("separationFactor must be above 1, as no cascade separates otherwise, but was 1.0");
    }

    @Test
    void aCascadeRefusesNumbersOutOfRange() {
        XuCascade cascade = XuTheory.atLoad(DUTY, 3);
        assertThatThrownBy(() ->
                        XuCascade.builder().from(cascade).extractionRatio(1).build())
                .hasMessage("extractionRatio must be in (0, 1) but was 1.0");
        assertThatThrownBy(() ->
                        XuCascade.builder().from(cascade).extractionRatio(0).build())
                .hasMessage("extractionRatio must be in (0, 1) but was 0.0");
        assertThatThrownBy(() -> XuCascade.builder().from(cascade).scrubRatio(1).build())
                .hasMessage("scrubRatio must be finite and above 1 but was 1.0");
        assertThatThrownBy(
                        () -> XuCascade.builder().from(cascade).organicLoad(0).build())
                .hasMessageContaining("organicLoad");
        assertThatThrownBy(() -> XuCascade.builder().from(cascade).scrub(0).build())
                .hasMessageContaining("scrub must");
        assertThatThrownBy(() ->
                        XuCascade.builder().from(cascade).extractionStages(0).build())
                .hasMessageContaining("extractionStages must");
        assertThatThrownBy(
                        () -> XuCascade.builder().from(cascade).scrubStages(-1).build())
                .hasMessageContaining("scrubStages must");
    }

    @Test
    void aProfileHasItsFeedStage() {
        StageProfile profile = StageProfile.count(DUTY, 3);
        assertThat(profile.feedStage()).isBetween(2, profile.stages().size() - 1);
        assertThatThrownBy(() -> new StageProfile(profile.stages(), 0))
                .hasMessageContaining("feedStage must be in [1, ");
        assertThatThrownBy(() -> new StageComposition(1.1, 0)).hasMessage("aqueous must be in [0, 1] but was 1.1");
        assertThatThrownBy(() -> new StageComposition(0, -1)).hasMessage("organic must be in [0, 1] but was -1.0");
    }

    @Test
    void refusesLoadsAtWhichTheFormulasGiveNoStages() {
        CascadeDuty duty = CascadeDuty.builder()
                .feedFraction(0.437)
                .organicPurity(0.88278903)
                .raffinatePurity(0.9999563)
                .separationFactor(SeparationFactor.of(10.604))
                .feedPhase(FeedPhase.AQUEOUS)
                .build();
        // S / (S - f'A) is the separation factor where S = 10.604 f'A / 9.604
        double limit = 10.604 * duty.organicShare() / 9.604;
        assertThat(limit).isGreaterThan(duty.leastOrganicLoad());
        assertThatThrownBy(() -> XuTheory.atLoad(duty, limit * 0.9999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scrubRatio must be below 10.604, or no number of scrub stages comes out");
        assertThat(XuTheory.atLoad(duty, limit * 1.0001).scrubStages()).isGreaterThan(10);
    }
}
