// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.time.DateSpan;

/** Any {@link CapacityCut}. */
public final class CapacityCutArbitraries extends TypeProvider<CapacityCut> {

    /** Creates the provider. */
    public CapacityCutArbitraries() {
        super(CapacityCut.class);
    }

    @Override
    public CapacityCut example() {
        return CapacityCut.builder()
                .country(Country.CN)
                .stage(Stage.SEPARATION)
                .addPlants("sep-cn")
                .addElements(Element.DY, Element.ND)
                .lost(0.4)
                .days(DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 15)))
                .build();
    }

    @Override
    public Arbitrary<CapacityCut> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(Stage.class).optional(),
                        Arbitraries.strings().alpha().ofMinLength(1).set().ofMaxSize(3),
                        Arbitraries.of(Element.class).set().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        new DateSpanArbitraries().arbitrary())
                .as((country, stage, plants, elements, lost, days) -> CapacityCut.builder()
                        .country(country)
                        .stage(stage)
                        .addAllPlants(plants)
                        .addAllElements(elements)
                        .lost(lost)
                        .days(days)
                        .build());
    }
}
