// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.ChainStep;

/** Any {@link ChainStep} of any network. */
public final class ChainStepArbitraries extends TypeProvider<ChainStep> {

    /** Creates the provider. */
    public ChainStepArbitraries() {
        super(ChainStep.class);
    }

    @Override
    public ChainStep example() {
        return SampleNetworks.magnets().steps().get(2);
    }

    @Override
    public Arbitrary<ChainStep> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.steps().isEmpty())
                .flatMap(network -> Arbitraries.of(network.steps()));
    }
}
