// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.Stock;

/** Any {@link Stock} of any network. */
public final class StockArbitraries extends TypeProvider<Stock> {

    /** Creates the provider. */
    public StockArbitraries() {
        super(Stock.class);
    }

    @Override
    public Stock example() {
        return SampleNetworks.magnets().stocks().get(0);
    }

    @Override
    public Arbitrary<Stock> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.stocks().isEmpty())
                .flatMap(network -> Arbitraries.of(network.stocks()));
    }
}
