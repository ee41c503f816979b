// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;

/**
 * Cascades for two components after Xu Guangxian's theory of countercurrent extraction.
 *
 * <p>It assumes two components, a separation factor that is the same in every stage, a mixed extraction ratio that is
 * the same
 * in every stage of a section, ideal stages, and metal flows that change only at the feed stage. Then the ratio of the
 * components changes by &beta; E<sub>M</sub> from stage to stage where one of them is nearly alone, which gives n = ln
 * b / ln(&beta;
 * E<sub>M</sub>) and m + 1 = ln a / ln(&beta; / E'<sub>M</sub>). Around the feed, where both are plentiful, the steps
 * are
 * smaller; so the formulas are an estimate: from one and a half times the least load on within six stages or a fifth
 * of the
 * true number, below it too low. With an organic feed they count up to ln &beta; / ln(&beta; E<sub>M</sub>) extraction
 * stages
 * more than needed, as b starts from the feed's composition, which the aqueous phase of the feed stage does not reach.
 * {@link
 * StageProfile#count} takes the stages one by one. Sources: see {@link CascadeDuty}.
 *
 * @since 0.1
 */
public final class XuTheory {

    private static final double SAFE_LOAD = 1.5; // found by comparison with the count stage by stage
    private static final double SMALL_FACTOR = 3;

    private XuTheory() {}

    /**
     * Lays out a cascade by the rule of the best mixed extraction ratio (from memory - unverified as a rule; its
     * results are
     * proved against the count stage by stage).
     *
     * <p>With an aqueous feed the extraction section controls if f'<sub>B</sub> &gt; &radic;&beta; / (1 +
     * &radic;&beta;), with an
     * organic feed if f'<sub>B</sub> &gt; 1 / (1 + &radic;&beta;). It then has E<sub>M</sub> = 1 / &radic;&beta;;
     * otherwise the
     * scrub section has E'<sub>M</sub> = &radic;&beta;. The other ratio follows from the balance. At the limit between
     * the two
     * the rule gives no more than the least load, where no number of stages suffices.
     *
     * @param duty the duty
     * @return the cascade
     * @throws IllegalArgumentException if the rule gives a load that is not above the least one, or one at which a formula gives
     *     no number of stages: &beta; E<sub>M</sub> not above 1, or E'<sub>M</sub> not below &beta;
     */
    public static XuCascade optimum(CascadeDuty duty) {
        double root = Math.sqrt(duty.separationFactor().value());
        double raffinate = duty.raffinateShare();
        boolean aqueous = duty.feedPhase() == FeedPhase.AQUEOUS;
        boolean extraction = raffinate > (aqueous ? root : 1) / (1 + root);
        double load;
        if (extraction) {
            load = raffinate / (root - 1);
        } else {
            load = aqueous ? root * duty.organicShare() / (root - 1) : (1 - root * raffinate) / (root - 1);
        }
        return layOut(duty, load, Optional.of(extraction ? CascadeSection.EXTRACTION : CascadeSection.SCRUBBING));
    }

    /**
     * Lays out a cascade for a given organic load.
     *
     * @param duty the duty
     * @param organicLoad S, moles of metal in the organic phase of the extraction section for each mole of feed, above
     *     {@link
     *     CascadeDuty#leastOrganicLoad()}
     * @return the cascade
     * @throws IllegalArgumentException if the load is not finite or not above the least one, or if a formula gives no number of
     *     stages at it: &beta; E<sub>M</sub> not above 1, or E'<sub>M</sub> not below &beta;
     */
    public static XuCascade atLoad(CascadeDuty duty, double organicLoad) {
        return layOut(duty, Checks.finite("organicLoad", organicLoad), Optional.empty());
    }

    private static XuCascade layOut(CascadeDuty duty, double load, Optional<CascadeSection> control) {
        if (!(load > duty.leastOrganicLoad())) {
            throw Checks.refused(
                    "organicLoad",
                    "be above " + duty.leastOrganicLoad() + ", the least that separates the components,",
                    load);
        }
        MetalFlows flows = MetalFlows.of(duty, load);
        double beta = duty.separationFactor().value();
        if (!(beta * flows.extractionRatio() > 1)) {
            throw Checks.refused(
                    "extractionRatio",
                    "be above 1 / " + beta + ", or no number of extraction stages comes out, at the organic load "
                            + load + ",",
                    flows.extractionRatio());
        }
        if (!(flows.scrubRatio() < beta)) {
            throw Checks.refused(
                    "scrubRatio",
                    "be below " + beta + ", or no number of scrub stages comes out, at the organic load " + load + ",",
                    flows.scrubRatio());
        }
        double scrubbing = Math.log(duty.organicConcentration()) / Math.log(beta / flows.scrubRatio()) - 1;
        return XuCascade.builder()
                .duty(duty)
                .controlledBy(control)
                .organicLoad(load)
                .scrub(flows.scrubAqueous())
                .extractionRatio(flows.extractionRatio())
                .scrubRatio(flows.scrubRatio())
                .extractionStages(Math.log(duty.raffinateConcentration()) / Math.log(beta * flows.extractionRatio()))
                .scrubStages(Math.max(0, scrubbing))
                .warnings(warnings(duty, load, control))
                .build();
    }

    private static Set<CascadeWarning> warnings(CascadeDuty duty, double load, Optional<CascadeSection> control) {
        Set<CascadeWarning> warnings = EnumSet.noneOf(CascadeWarning.class);
        if (load < SAFE_LOAD * duty.leastOrganicLoad()) {
            warnings.add(CascadeWarning.LOAD_NEAR_LEAST);
        }
        if (control.isPresent() && duty.separationFactor().value() > SMALL_FACTOR) {
            warnings.add(CascadeWarning.RULE_OF_SMALL_FACTORS);
        }
        return warnings;
    }
}
