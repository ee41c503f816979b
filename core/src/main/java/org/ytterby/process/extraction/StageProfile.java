// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.internal.Checks;

/**
 * The stages of a cascade, one by one: the second way to the number that {@link XuTheory} estimates, and the one to
 * trust.
 *
 * @param stages the composition of the stages, from the raffinate end to the organic end, at least one
 * @param feedStage the stage that takes the feed, counted from 1 at the raffinate end
 * @since 0.1
 */
public record StageProfile(
        List<StageComposition> stages,
        @JsonProperty(required = true) int feedStage) implements Serializable {

    private static final int MOST_STAGES = 100_000;

    /**
     * Checks that the feed stage is one of the stages.
     *
     * @param stages the stages
     * @param feedStage the feed stage
     * @throws IllegalArgumentException if there is no stage or the feed stage is not among them
     */
    public StageProfile {
        stages = ImmutableList.copyOf(Checks.notEmpty("stages", stages));
        Checks.inRange("feedStage", feedStage, 1, stages.size());
    }

    /**
     * Counts the stages of a cascade from the raffinate end: in a stage the phases are at equilibrium, y / (1 &minus;
     * y) =
     * &beta; x / (1 &minus; x); between two stages the balance of A over all stages before holds. The feed goes in
     * where
     * it helps most. This is the construction of McCabe and Thiele (1925) with the metal load in the place of vapour
     * and liquid.
     *
     * @param duty the duty
     * @param organicLoad S, moles of metal in the organic phase of the extraction section for each mole of feed
     * @return the stages; the last one reaches the purity of the organic product or passes it
     * @throws IllegalArgumentException if the load is too low for any number of stages, or asks for more than 100,000
     */
    public static StageProfile count(CascadeDuty duty, double organicLoad) {
        MetalFlows flows = MetalFlows.of(duty, Checks.positive("organicLoad", organicLoad));
        double beta = duty.separationFactor().value();
        double raffinate = duty.raffinateShare() * (1 - duty.raffinatePurity());
        double product = duty.organicShare() * duty.organicPurity();
        List<StageComposition> stages = new ArrayList<>();
        int feedStage = 0;
        double aqueous = 1 - duty.raffinatePurity();
        while (true) {
            double organic = beta * aqueous / (1 + (beta - 1) * aqueous);
            stages.add(new StageComposition(aqueous, organic));
            if (organic >= duty.organicPurity()) {
                return new StageProfile(stages, feedStage == 0 ? stages.size() : feedStage);
            }
            double extracting = (flows.extractionOrganic() * organic + raffinate) / flows.extractionAqueous();
            double scrubbing = (flows.scrubOrganic() * organic - product) / flows.scrubAqueous();
            if (feedStage == 0 && scrubbing > extracting) {
                feedStage = stages.size();
            }
            double next = feedStage == 0 ? extracting : scrubbing;
            if (!(flows.scrubAqueous() > 0 && next > aqueous) || stages.size() == MOST_STAGES) {
                throw Checks.refused(
                        "organicLoad", "be high enough to separate in " + MOST_STAGES + " stages", organicLoad);
            }
            aqueous = next;
        }
    }
}
