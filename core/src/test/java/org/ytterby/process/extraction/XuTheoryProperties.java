// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of the cascade for two components; the second way is the count stage by stage. */
class XuTheoryProperties {

    @Property
    void whatComesInGoesOut(@ForAll CascadeDuty duty) {
        double better =
                duty.organicShare() * duty.organicPurity() + duty.raffinateShare() * (1 - duty.raffinatePurity());
        assertClose(better, duty.feedFraction(), 1e-9);
        assertClose(duty.organicConcentration(), duty.organicYield() / (1 - duty.raffinateYield()), 1e-6);
        assertClose(duty.raffinateConcentration(), duty.raffinateYield() / (1 - duty.organicYield()), 1e-6);
    }

    @Property
    void theFlowsBalanceAndGiveTheRatios(@ForAll XuCascade cascade) {
        CascadeDuty duty = cascade.duty();
        boolean aqueous = duty.feedPhase() == FeedPhase.AQUEOUS;
        double load = cascade.organicLoad();
        double scrub = cascade.scrub();
        double into = aqueous ? scrub + 1 : scrub;
        double organic = aqueous ? load : load + 1;
        assertClose(into - load, duty.raffinateShare(), 1e-7);
        assertClose(organic - scrub, duty.organicShare(), 1e-7);
        assertClose(cascade.extractionRatio(), load / into, 1e-12);
        assertClose(cascade.scrubRatio(), organic / scrub, 1e-12);
        assertClose(
                duty.leastOrganicLoad() - duty.leastScrub(),
                aqueous ? duty.feedFraction() : duty.feedFraction() - 1,
                1e-7);
    }

    @Property
    void agreesWithTheCountFromOneAndAHalfTimesTheLeastLoadOn(
            @ForAll CascadeDuty duty, @ForAll @DoubleRange(min = 1.5, max = 4) double over) {
        XuCascade cascade = XuTheory.atLoad(duty, over * duty.leastOrganicLoad());
        int counted = StageProfile.count(duty, cascade.organicLoad()).stages().size();
        assertThat(cascade.warnings()).isEmpty();
        double beta = duty.separationFactor().value();
        double late =
                duty.feedPhase() == FeedPhase.AQUEOUS ? 0 : Math.log(beta) / Math.log(beta * cascade.extractionRatio());
        double slack = Math.max(6, 0.2 * counted);
        assertThat((double) cascade.stages()).isBetween(counted - slack, counted + slack + late);
    }

    @Property
    void moreThanTheStagesOfTotalRefluxAreNeeded(@ForAll XuCascade cascade) {
        int counted = StageProfile.count(cascade.duty(), cascade.organicLoad())
                .stages()
                .size();
        assertThat((double) counted).isGreaterThanOrEqualTo(cascade.duty().leastStages() * (1 - 1e-9));
    }

    @Property
    void withEndlessLoadTheStagesAreThoseOfTotalReflux(@ForAll CascadeDuty duty) {
        int counted =
                StageProfile.count(duty, 1e9 * duty.leastOrganicLoad()).stages().size();
        assertThat((double) counted).isBetween(duty.leastStages() - 1e-3, duty.leastStages() + 1 + 1e-3);
        XuCascade cascade = XuTheory.atLoad(duty, 1e9 * duty.leastOrganicLoad());
        assertThat(cascade.extractionStages() + cascade.scrubStages())
                .isCloseTo(Math.max(duty.leastStages() - 1, cascade.extractionStages()), within(1e-4));
    }

    @Property
    void stagesFallAsTheSeparationFactorRises(
            @ForAll XuCascade cascade, @ForAll @DoubleRange(min = 1.01, max = 3) double better) {
        CascadeDuty easier = CascadeDuty.builder()
                .from(cascade.duty())
                .separationFactor(
                        SeparationFactor.of(cascade.duty().separationFactor().value() * better))
                .build();
        XuCascade shorter = XuTheory.atLoad(easier, cascade.organicLoad());
        assertThat(shorter.extractionStages()).isLessThan(cascade.extractionStages());
        assertThat(shorter.scrubStages()).isLessThanOrEqualTo(cascade.scrubStages());
        assertThat(easier.leastStages()).isLessThan(cascade.duty().leastStages());
        assertThat(StageProfile.count(easier, cascade.organicLoad()).stages())
                .hasSizeLessThanOrEqualTo(StageProfile.count(cascade.duty(), cascade.organicLoad())
                        .stages()
                        .size());
    }

    @Property
    void stagesFallAsTheLoadRises(@ForAll XuCascade cascade, @ForAll @DoubleRange(min = 1.01, max = 3) double more) {
        XuCascade loaded = XuTheory.atLoad(cascade.duty(), more * cascade.organicLoad());
        assertThat(loaded.extractionStages() + loaded.scrubStages())
                .isLessThanOrEqualTo(cascade.extractionStages() + cascade.scrubStages());
        assertThat(loaded.loadOverLeast()).isGreaterThan(cascade.loadOverLeast());
    }

    @Property
    void everyStageIsAtEquilibriumAndBetweenStagesNothingIsLost(@ForAll XuCascade cascade) {
        CascadeDuty duty = cascade.duty();
        StageProfile profile = StageProfile.count(duty, cascade.organicLoad());
        List<StageComposition> stages = profile.stages();
        double raffinate = duty.raffinateShare() * (1 - duty.raffinatePurity());
        double into = cascade.scrub() + (duty.feedPhase() == FeedPhase.AQUEOUS ? 1 : 0);
        for (int i = 0; i < stages.size(); i++) {
            StageComposition stage = stages.get(i);
            double ratio = stage.organic() / (1 - stage.organic()) / (stage.aqueous() / (1 - stage.aqueous()));
            assertClose(ratio, duty.separationFactor().value(), 1e-6);
            if (i + 1 < profile.feedStage()) {
                assertClose(
                        stages.get(i + 1).aqueous() * into, stage.organic() * cascade.organicLoad() + raffinate, 1e-9);
            }
        }
        assertThat(stages.get(stages.size() - 1).organic()).isGreaterThanOrEqualTo(duty.organicPurity());
        assertThat(stages.get(0).aqueous()).isEqualTo(1 - duty.raffinatePurity());
    }
}
