// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.Consumption;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.ConsumptionKind;
import org.ytterby.quantity.Interval;

/** Reagents and energy, with and without an amount. */
public final class ConsumptionArbitraries extends TypeProvider<Consumption> {

    /** Creates the provider. */
    public ConsumptionArbitraries() {
        super(Consumption.class);
    }

    @Override
    public Consumption example() {
        return Consumption.builder()
                .what("NaOH")
                .kind(ConsumptionKind.REAGENT)
                .perKilogram(Interval.of(1, 1.5))
                .unit("kg")
                .basis(ConsumptionBasis.FEED_MASS)
                .basisWords("t monazite")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Consumption> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ConsumptionKind.class),
                        Arbitraries.of(ConsumptionBasis.class),
                        SplitArbitraries.ranges().optional(),
                        new EvidenceArbitraries().arbitrary())
                .as((kind, basis, amount, evidence) -> Consumption.builder()
                        .what("HCl")
                        .kind(kind)
                        .perKilogram(amount)
                        .unit("kg")
                        .basis(basis)
                        .basisWords("kg of it")
                        .evidence(evidence)
                        .build());
    }
}
