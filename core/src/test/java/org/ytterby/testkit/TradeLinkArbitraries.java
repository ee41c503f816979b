// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.TradeLink;

/** Any {@link TradeLink} of any network. */
public final class TradeLinkArbitraries extends TypeProvider<TradeLink> {

    /** Creates the provider. */
    public TradeLinkArbitraries() {
        super(TradeLink.class);
    }

    @Override
    public TradeLink example() {
        return SampleNetworks.magnets().links().get(5);
    }

    @Override
    public Arbitrary<TradeLink> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.links().isEmpty())
                .flatMap(network -> Arbitraries.of(network.links()));
    }
}
