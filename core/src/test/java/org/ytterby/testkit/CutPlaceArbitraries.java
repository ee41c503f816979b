// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.flow.CutPlace;

/** Any {@link CutPlace}. */
public final class CutPlaceArbitraries extends TypeProvider<CutPlace> {

    /** Creates the provider. */
    public CutPlaceArbitraries() {
        super(CutPlace.class);
    }

    @Override
    public CutPlace example() {
        return new CutPlace(new FlowPlaceArbitraries().example(), 110, 1.25);
    }

    @Override
    public Arbitrary<CutPlace> arbitrary() {
        return Combinators.combine(
                        new FlowPlaceArbitraries().arbitrary(),
                        Arbitraries.doubles().between(0, 1e6),
                        Arbitraries.doubles().between(0.5, 20))
                .as(CutPlace::new);
    }
}
