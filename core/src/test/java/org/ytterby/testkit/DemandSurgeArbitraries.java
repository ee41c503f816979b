// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.time.DateSpan;

/** Any {@link DemandSurge}. */
public final class DemandSurgeArbitraries extends TypeProvider<DemandSurge> {

    /** Creates the provider. */
    public DemandSurgeArbitraries() {
        super(DemandSurge.class);
    }

    @Override
    public DemandSurge example() {
        return DemandSurge.builder()
                .addDemands("wind-cn")
                .addElements(Element.ND)
                .factor(1.25)
                .days(DateSpan.from(LocalDate.of(2026, 1, 1)))
                .build();
    }

    @Override
    public Arbitrary<DemandSurge> arbitrary() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(Element.class).set().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 100).ofScale(3),
                        new DateSpanArbitraries().arbitrary())
                .as((demands, elements, factor, days) -> DemandSurge.builder()
                        .addAllDemands(demands)
                        .addAllElements(elements)
                        .factor(factor)
                        .days(days)
                        .build());
    }
}
