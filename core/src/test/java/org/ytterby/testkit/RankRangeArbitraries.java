// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.compare.RankRange;

/** Any {@link RankRange}. */
public final class RankRangeArbitraries extends TypeProvider<RankRange> {

    /** Creates the provider. */
    public RankRangeArbitraries() {
        super(RankRange.class);
    }

    @Override
    public RankRange example() {
        return new RankRange(2, 4, 17);
    }

    @Override
    public Arbitrary<RankRange> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 7))
                .as((best, more, rest) -> new RankRange(best, best + more, best + more + rest));
    }
}
