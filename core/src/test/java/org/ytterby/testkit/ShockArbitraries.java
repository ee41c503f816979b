// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.shock.Shock;

/** Shocks of every kind. */
public final class ShockArbitraries extends TypeProvider<Shock> {

    /** Creates the provider. */
    public ShockArbitraries() {
        super(Shock.class);
    }

    @Override
    public Shock example() {
        return new FlowCutArbitraries().example();
    }

    @Override
    public Arbitrary<Shock> arbitrary() {
        return Arbitraries.oneOf(
                new CapacityCutArbitraries().arbitrary(),
                new FlowCutArbitraries().arbitrary(),
                new LicenceRegimeArbitraries().arbitrary(),
                new OutputQuotaArbitraries().arbitrary(),
                new TechnologyDenialArbitraries().arbitrary(),
                new DemandSurgeArbitraries().arbitrary());
    }
}
