// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.UseSubstitute;

/** Any {@link UseSubstitute} of any network. */
public final class UseSubstituteArbitraries extends TypeProvider<UseSubstitute> {

    /** Creates the provider. */
    public UseSubstituteArbitraries() {
        super(UseSubstitute.class);
    }

    @Override
    public UseSubstitute example() {
        return SampleNetworks.magnets().substitutes().get(0);
    }

    @Override
    public Arbitrary<UseSubstitute> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.substitutes().isEmpty())
                .flatMap(network -> Arbitraries.of(network.substitutes()));
    }
}
