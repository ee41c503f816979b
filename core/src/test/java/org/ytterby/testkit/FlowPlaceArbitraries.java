// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.flow.FlowPlace;
import org.ytterby.supply.Region;

/** Any {@link FlowPlace}. */
public final class FlowPlaceArbitraries extends TypeProvider<FlowPlace> {

    /** Creates the provider. */
    public FlowPlaceArbitraries() {
        super(FlowPlace.class);
    }

    @Override
    public FlowPlace example() {
        return new FlowPlace.AtPlant("sep-cn", Stage.SEPARATION, Country.CN);
    }

    @Override
    public Arbitrary<FlowPlace> arbitrary() {
        Arbitrary<String> ids = Arbitraries.of("mine-au", "sep-cn", "magnets-jp", "cars-eu");
        Arbitrary<Country> countries = Arbitraries.of(Country.class);
        return Arbitraries.oneOf(
                Combinators.combine(ids, Arbitraries.of(Stage.class), countries).as(FlowPlace.AtPlant::new),
                Combinators.combine(ids, ids, countries).as(FlowPlace.OnLink::new),
                Combinators.combine(
                                ids,
                                Arbitraries.of("electric vehicles", "wind turbines"),
                                Arbitraries.of(Region.EU, Region.WORLD, Region.of(Country.JP)))
                        .as(FlowPlace.AtNeed::new));
    }
}
