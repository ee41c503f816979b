// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.trade.AlloySystem;

/** Alloys and pure metals, the same elements in several orders. */
public final class AlloySystemArbitraries extends TypeProvider<AlloySystem> {

    /** Creates the provider of {@link AlloySystem}. */
    public AlloySystemArbitraries() {
        super(AlloySystem.class);
    }

    @Override
    public AlloySystem example() {
        return AlloySystem.parse("Tb-Dy-Fe");
    }

    @Override
    public Arbitrary<AlloySystem> arbitrary() {
        return Arbitraries.oneOf(
                RegimePools.alloys(),
                RegimePools.of("Dy", "Fe-Dy-Tb", "Al-Sc", "B-Nd-Fe").map(AlloySystem::parse));
    }
}
