// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeScope;
import org.ytterby.supply.flow.TradedCommodity;

/** Any {@link TradeScope}. */
public final class TradeScopeArbitraries extends TypeProvider<TradeScope> {

    /** Creates the provider. */
    public TradeScopeArbitraries() {
        super(TradeScope.class);
    }

    @Override
    public TradeScope example() {
        return TradeScope.builder()
                .addCommodities(new TradedCommodityArbitraries().example())
                .addImporters(TradeArea.ofCode(842))
                .flowLimit(1000)
                .build();
    }

    @Override
    public Arbitrary<TradeScope> arbitrary() {
        return Combinators.combine(
                        new TradedCommodityArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(TradedCommodity::name)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        new TradeAreaArbitraries().arbitrary().set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 1 << 26))
                .as((List<TradedCommodity> commodities, Set<TradeArea> importers, Integer limit) -> TradeScope.builder()
                        .addAllCommodities(commodities)
                        .addAllImporters(importers)
                        .flowLimit(limit)
                        .build());
    }
}
