// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.RecyclingStream;

/** Any {@link RecyclingStream} of any network. */
public final class RecyclingStreamArbitraries extends TypeProvider<RecyclingStream> {

    /** Creates the provider. */
    public RecyclingStreamArbitraries() {
        super(RecyclingStream.class);
    }

    @Override
    public RecyclingStream example() {
        return SampleNetworks.magnets().recycling().get(0);
    }

    @Override
    public Arbitrary<RecyclingStream> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.recycling().isEmpty())
                .flatMap(network -> Arbitraries.of(network.recycling()));
    }
}
