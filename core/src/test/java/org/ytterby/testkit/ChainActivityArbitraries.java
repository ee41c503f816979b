// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.radioactivity.ChainActivity;
import org.ytterby.quantity.Interval;

/** Activities known and unknown. */
public final class ChainActivityArbitraries extends TypeProvider<ChainActivity> {

    /** Creates the provider. */
    public ChainActivityArbitraries() {
        super(ChainActivity.class);
    }

    @Override
    public ChainActivity example() {
        return ChainActivity.between(Optional.of(Interval.exactly(6.5)), Optional.of(Interval.of(0, 0.5)));
    }

    @Override
    public Arbitrary<ChainActivity> arbitrary() {
        return Combinators.combine(
                        SplitArbitraries.ranges().optional(),
                        SplitArbitraries.ranges().optional())
                .as(ChainActivity::between);
    }
}
