// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.extraction.CascadeDuty;
import org.ytterby.process.extraction.FeedPhase;
import org.ytterby.process.extraction.XuCascade;
import org.ytterby.process.extraction.XuTheory;

/** Any {@link XuCascade}. */
public final class XuCascadeArbitraries extends TypeProvider<XuCascade> {

    /** Creates the provider. */
    public XuCascadeArbitraries() {
        super(XuCascade.class);
    }

    @Override
    public XuCascade example() {
        return XuTheory.optimum(new CascadeDutyArbitraries().example());
    }

    @Override
    public Arbitrary<XuCascade> arbitrary() {
        return Combinators.combine(
                        new CascadeDutyArbitraries().arbitrary(),
                        Arbitraries.doubles().between(1.01, 5).ofScale(3))
                .as((duty, over) -> XuTheory.atLoad(duty, over * least(duty)));
    }

    /**
     * The load from which on both formulas give a number of stages: the least one, or where the ratio of the scrub section is the
     * separation factor or that of the extraction section its inverse.
     */
    private static double least(CascadeDuty duty) {
        double beta = duty.separationFactor().value();
        double product = duty.organicShare();
        boolean aqueous = duty.feedPhase() == FeedPhase.AQUEOUS;
        double scrubbing = (aqueous ? beta * product : 1 - beta * (1 - product)) / (beta - 1);
        double extracting = (1 - product) / (beta - 1);
        return Math.max(duty.leastOrganicLoad(), Math.max(scrubbing, extracting));
    }
}
