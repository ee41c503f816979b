// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.scenario.flow.FlowPlace;
import org.ytterby.scenario.flow.NextTonne;

/** Any {@link NextTonne}. */
public final class NextTonneArbitraries extends TypeProvider<NextTonne> {

    /** Creates the provider. */
    public NextTonneArbitraries() {
        super(NextTonne.class);
    }

    @Override
    public NextTonne example() {
        return NextTonne.builder()
                .place(new FlowPlaceArbitraries().example())
                .mineTonnesPerTonne(1.25)
                .upToTonnesPerYear(30)
                .addRelieves("cars-eu", "phosphors-jp")
                .deliveredPerTonne(Interval.of(0.8, 1))
                .build();
    }

    @Override
    public Arbitrary<NextTonne> arbitrary() {
        return Combinators.combine(
                        new FlowPlaceArbitraries().arbitrary().filter(place -> !(place instanceof FlowPlace.AtNeed)),
                        Arbitraries.doubles().between(0.5, 20),
                        Arbitraries.doubles().between(0.01, 1e6),
                        Arbitraries.of("cars-eu", "wind-cn", "defence-us")
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.doubles().between(0.01, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((place, worth, upTo, relieves, least, more) -> NextTonne.builder()
                        .place(place)
                        .mineTonnesPerTonne(worth)
                        .upToTonnesPerYear(upTo)
                        .addAllRelieves(relieves)
                        .deliveredPerTonne(Interval.of(least, least + more))
                        .build());
    }
}
