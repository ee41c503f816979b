// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.MagnetMaking;

/** Any {@link MagnetMaking}. */
public final class MagnetMakingArbitraries extends TypeProvider<MagnetMaking> {

    /** Creates the provider. */
    public MagnetMakingArbitraries() {
        super(MagnetMaking.class);
    }

    @Override
    public MagnetMaking example() {
        return new MagnetMaking(1000, 0.7, 0.9);
    }

    @Override
    public Arbitrary<MagnetMaking> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e6).ofScale(3),
                        Arbitraries.doubles().between(0.01, 1).ofScale(3),
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .as(MagnetMaking::new);
    }
}
