// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.extraction.CascadeDuty;
import org.ytterby.process.extraction.FeedPhase;
import org.ytterby.process.extraction.SeparationFactor;

/** Any {@link CascadeDuty}. */
public final class CascadeDutyArbitraries extends TypeProvider<CascadeDuty> {

    /** Creates the provider. */
    public CascadeDutyArbitraries() {
        super(CascadeDuty.class);
    }

    @Override
    public CascadeDuty example() {
        return CascadeDuty.builder()
                .feedFraction(0.78)
                .organicPurity(0.999)
                .raffinatePurity(0.99)
                .separationFactor(SeparationFactor.of(1.5))
                .feedPhase(FeedPhase.AQUEOUS)
                .build();
    }

    @Override
    public Arbitrary<CascadeDuty> arbitrary() {
        Arbitrary<Double> impurities =
                Arbitraries.doubles().between(0.0001, 0.3).ofScale(5);
        return Combinators.combine(
                        Arbitraries.doubles().between(0.02, 0.98).ofScale(3),
                        impurities,
                        impurities,
                        Arbitraries.doubles().between(1.05, 12).ofScale(3),
                        Arbitraries.of(FeedPhase.class))
                .as((feed, organic, raffinate, beta, phase) -> CascadeDuty.builder()
                        .feedFraction(feed)
                        .organicPurity(1 - organic * (1 - feed))
                        .raffinatePurity(1 - raffinate * feed)
                        .separationFactor(SeparationFactor.of(beta))
                        .feedPhase(phase)
                        .build());
    }
}
