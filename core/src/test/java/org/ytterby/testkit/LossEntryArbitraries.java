// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.process.balance.LossEntry;
import org.ytterby.quantity.Interval;

/** Losses to outlets and to nowhere. */
public final class LossEntryArbitraries extends TypeProvider<LossEntry> {

    /** Creates the provider. */
    public LossEntryArbitraries() {
        super(LossEntry.class);
    }

    @Override
    public LossEntry example() {
        return LossEntry.of(
                "float",
                Optional.of(Stage.BENEFICIATION),
                Optional.of("tails"),
                Element.ND,
                Interval.of(30, 35),
                Interval.of(0.3, 0.35));
    }

    @Override
    public Arbitrary<LossEntry> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class).optional(),
                        Arbitraries.of("tails", "slag").optional(),
                        SplitArbitraries.ranges())
                .as((stage, outlet, share) -> LossEntry.of("any", stage, outlet, Element.ND, share.times(100), share));
    }
}
