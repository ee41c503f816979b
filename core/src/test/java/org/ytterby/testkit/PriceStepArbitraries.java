// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.market.PriceStep;
import org.ytterby.market.StepKind;

/** Any {@link PriceStep}. */
public final class PriceStepArbitraries extends TypeProvider<PriceStep> {

    /** Creates the provider. */
    public PriceStepArbitraries() {
        super(PriceStep.class);
    }

    @Override
    public PriceStep example() {
        return new PriceStep(
                StepKind.CURRENCY, 7.1, "7.1 CNY per USD, 8 May 2025, as agreed", Confidence.SECONDARY_SOURCE_SEEN);
    }

    @Override
    public Arbitrary<PriceStep> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(StepKind.class),
                        Arbitraries.doubles().between(0.001, 10_000).ofScale(3),
                        Arbitraries.of(Confidence.class))
                .as((kind, factor, sure) -> new PriceStep(kind, factor, "any", sure));
    }
}
