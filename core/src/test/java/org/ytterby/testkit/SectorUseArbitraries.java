// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.eu.SectorUse;

/** Any {@link SectorUse}. */
public final class SectorUseArbitraries extends TypeProvider<SectorUse> {

    /** Creates the provider. */
    public SectorUseArbitraries() {
        super(SectorUse.class);
    }

    @Override
    public SectorUse example() {
        return new SectorUse("C28 machinery", 0.4, 182000);
    }

    @Override
    public Arbitrary<SectorUse> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("C20 chemicals", "C28 machinery"),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 200_000).ofScale(0))
                .as(SectorUse::new);
    }
}
