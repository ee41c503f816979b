// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.Lot;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.Whole;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassUnit;

/** Any {@link Lot}. */
public final class LotArbitraries extends TypeProvider<Lot> {

    /** Creates the provider. */
    public LotArbitraries() {
        super(Lot.class);
    }

    @Override
    public Lot example() {
        return new Lot(Mass.of(1500, MassUnit.TONNE), new RareEarthContentArbitraries().example());
    }

    @Override
    public Arbitrary<Lot> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e6).ofScale(2), new RareEarthContentArbitraries().arbitrary())
                .as((tonnes, content) -> new Lot(
                        Mass.of(tonnes, MassUnit.TONNE),
                        RareEarthContent.builder()
                                .from(content)
                                .whole(Whole.SAMPLE)
                                .build()));
    }
}
