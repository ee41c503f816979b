// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Any {@link FlowCut}. */
public final class FlowCutArbitraries extends TypeProvider<FlowCut> {

    /** Creates the provider. */
    public FlowCutArbitraries() {
        super(FlowCut.class);
    }

    @Override
    public FlowCut example() {
        return FlowCut.builder()
                .country(Country.CN)
                .stage(Stage.MAGNET_MAKING)
                .addDestinations(Region.EU, Region.of(Country.US))
                .addElements(Element.DY)
                .stopped(0.75)
                .days(DateSpan.from(LocalDate.of(2025, 4, 4)))
                .build();
    }

    @Override
    public Arbitrary<FlowCut> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(Stage.class).optional(),
                        new RegionArbitraries().arbitrary().set().ofMaxSize(3),
                        Arbitraries.of(Element.class).set().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        new DateSpanArbitraries().arbitrary())
                .as((country, stage, destinations, elements, stopped, days) -> FlowCut.builder()
                        .country(country)
                        .stage(stage)
                        .addAllDestinations(destinations)
                        .addAllElements(elements)
                        .stopped(stopped)
                        .days(days)
                        .build());
    }
}
