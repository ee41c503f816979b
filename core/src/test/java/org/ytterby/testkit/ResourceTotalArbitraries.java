// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.process.ConsumptionKind;
import org.ytterby.process.balance.ResourceTotal;
import org.ytterby.quantity.Interval;

/** Totals with an amount and without. */
public final class ResourceTotalArbitraries extends TypeProvider<ResourceTotal> {

    /** Creates the provider. */
    public ResourceTotalArbitraries() {
        super(ResourceTotal.class);
    }

    @Override
    public ResourceTotal example() {
        return ResourceTotal.of(
                "crack",
                "NaOH",
                ConsumptionKind.REAGENT,
                Optional.of(Interval.of(1.8, 3.2)),
                "kg",
                Confidence.FROM_MEMORY,
                Optional.empty());
    }

    @Override
    public Arbitrary<ResourceTotal> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ConsumptionKind.class),
                        Arbitraries.of(Confidence.class),
                        SplitArbitraries.ranges().optional())
                .as((kind, confidence, amount) -> ResourceTotal.of(
                        "any",
                        "HCl",
                        kind,
                        amount,
                        "kg",
                        confidence,
                        amount.isPresent() ? Optional.empty() : Optional.of("unknown")));
    }
}
