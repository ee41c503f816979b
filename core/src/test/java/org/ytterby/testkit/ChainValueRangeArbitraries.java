// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.chain.ChainLink;
import org.ytterby.market.chain.ChainValueRange;
import org.ytterby.quantity.Interval;

/** Chains with and without ranges of yields, one of which may have no lower bound. */
public final class ChainValueRangeArbitraries extends TypeProvider<ChainValueRange> {

    /** Creates the provider. */
    public ChainValueRangeArbitraries() {
        super(ChainValueRange.class);
    }

    @Override
    public ChainValueRange example() {
        return ChainValueRange.of(
                List.of(new ChainLinkArbitraries().example()), Map.of("separation", Interval.of(0.8, 0.95)));
    }

    @Override
    public Arbitrary<ChainValueRange> arbitrary() {
        Arbitrary<Interval> yields = Combinators.combine(
                        Arbitraries.doubles().between(0.2, 1).ofScale(3),
                        Arbitraries.doubles().between(0.2, 1).ofScale(3))
                .as((a, b) -> Interval.of(Math.min(a, b), Math.max(a, b)));
        return Combinators.combine(
                        new ChainValueArbitraries().arbitrary(),
                        yields,
                        Arbitraries.integers().between(0, 3))
                .as((chain, yield, kind) -> ChainValueRange.of(
                        chain.links(),
                        chain.links().stream()
                                .limit(kind)
                                .collect(Collectors.toMap(
                                        ChainLink::name,
                                        link -> kind == 3 ? Interval.of(0, false, 0.9, true) : yield))));
    }
}
