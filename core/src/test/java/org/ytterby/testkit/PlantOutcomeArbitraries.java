// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.run.PlantOutcome;

/** Any {@link PlantOutcome}. */
public final class PlantOutcomeArbitraries extends TypeProvider<PlantOutcome> {

    /** Creates the provider. */
    public PlantOutcomeArbitraries() {
        super(PlantOutcome.class);
    }

    @Override
    public PlantOutcome example() {
        return PlantOutcome.builder()
                .id("mine-cn")
                .stage(Stage.MINING)
                .country(Country.CN)
                .putElements(Element.ND, new PlantMonthsArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PlantOutcome> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(PlantOutcomeArbitraries::of);
    }

    static Arbitrary<PlantOutcome> of(int months) {
        return Combinators.combine(
                        Arbitraries.of("mine-cn", "sep-ee"),
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(Country.class),
                        Arbitraries.maps(Arbitraries.of(Element.class), PlantMonthsArbitraries.of(months))
                                .ofMaxSize(2))
                .as((id, stage, country, elements) -> PlantOutcome.builder()
                        .id(id)
                        .stage(stage)
                        .country(country)
                        .elements(elements)
                        .build());
    }
}
