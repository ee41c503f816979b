// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.UseDemand;

/** Any {@link UseDemand} of any network. */
public final class UseDemandArbitraries extends TypeProvider<UseDemand> {

    /** Creates the provider. */
    public UseDemandArbitraries() {
        super(UseDemand.class);
    }

    @Override
    public UseDemand example() {
        return SampleNetworks.magnets().demands().get(0);
    }

    @Override
    public Arbitrary<UseDemand> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.demands().isEmpty())
                .flatMap(network -> Arbitraries.of(network.demands()));
    }
}
