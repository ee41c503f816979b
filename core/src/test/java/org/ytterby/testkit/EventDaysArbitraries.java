// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.chance.EventDays;

/** Any {@link EventDays}. */
public final class EventDaysArbitraries extends TypeProvider<EventDays> {

    /** Creates the provider. */
    public EventDaysArbitraries() {
        super(EventDays.class);
    }

    @Override
    public EventDays example() {
        return EventDays.builder()
                .id("cars-eu")
                .element(Element.DY)
                .draws(1000)
                .putDays(LocalDate.of(2025, 6, 3), 20)
                .putDays(LocalDate.of(2025, 6, 4), 17)
                .build();
    }

    @Override
    public Arbitrary<EventDays> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("cars-eu", "magnets-cn", "x"),
                        Arbitraries.of(Element.class).optional(),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.maps(
                                        Arbitraries.integers().between(0, 3000).map(LocalDate.of(2025, 1, 1)::plusDays),
                                        Arbitraries.integers().between(1, 40))
                                .ofMaxSize(6))
                .as((id, element, without, days) -> EventDays.builder()
                        .id(id)
                        .element(element)
                        .draws(Math.max(1, without + sum(days)))
                        .days(days)
                        .build());
    }

    private static int sum(Map<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}
