// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.supply.flow.FlowSum;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeFlows;

/** Any {@link TradeFlows}. */
public final class TradeFlowsArbitraries extends TypeProvider<TradeFlows> {

    /** Creates the provider. */
    public TradeFlowsArbitraries() {
        super(TradeFlows.class);
    }

    @Override
    public TradeFlows example() {
        return TradeFlows.of(List.of(
                new FlowSumArbitraries().example(),
                new FlowSum(
                        "Rare earths",
                        2021,
                        TradeArea.ofCode(490),
                        TradeArea.ofCode(842),
                        new TradeAmountArbitraries().example())));
    }

    @Override
    public Arbitrary<TradeFlows> arbitrary() {
        return new FlowSumArbitraries()
                .arbitrary()
                .list()
                .uniqueElements(flow -> List.of(flow.commodity(), flow.year(), flow.exporter(), flow.importer()))
                .ofMaxSize(20)
                .map(TradeFlows::of);
    }
}
