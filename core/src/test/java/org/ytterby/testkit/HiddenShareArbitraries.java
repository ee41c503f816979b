// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.HiddenShare;

/** Any {@link HiddenShare}. */
public final class HiddenShareArbitraries extends TypeProvider<HiddenShare> {

    /** Creates the provider. */
    public HiddenShareArbitraries() {
        super(HiddenShare.class);
    }

    @Override
    public HiddenShare example() {
        return new HiddenShare("separation", Country.CN, 0.25);
    }

    @Override
    public Arbitrary<HiddenShare> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("mining", "separation"),
                        Arbitraries.of(Country.class),
                        Arbitraries.doubles().between(-1, 1).ofScale(3))
                .as(HiddenShare::new);
    }
}
