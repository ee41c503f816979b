// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.Plant;

/** Any {@link Plant} of any network. */
public final class PlantArbitraries extends TypeProvider<Plant> {

    /** Creates the provider. */
    public PlantArbitraries() {
        super(Plant.class);
    }

    @Override
    public Plant example() {
        return SampleNetworks.magnets().plants().get(3);
    }

    @Override
    public Arbitrary<Plant> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.plants().isEmpty())
                .flatMap(network -> Arbitraries.of(network.plants()));
    }
}
