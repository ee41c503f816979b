// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.run.DemandOutcome;
import org.ytterby.scenario.run.MonthSeries;
import org.ytterby.supply.Region;

/** Any {@link DemandOutcome}. */
public final class DemandOutcomeArbitraries extends TypeProvider<DemandOutcome> {

    /** Creates the provider. */
    public DemandOutcomeArbitraries() {
        super(DemandOutcome.class);
    }

    @Override
    public DemandOutcome example() {
        return DemandOutcome.builder()
                .id("cars-eu")
                .use("electric vehicles")
                .region(Region.EU)
                .putElements(Element.ND, new DemandMonthsArbitraries().example())
                .performanceLost(MonthSeries.of(0, 0.02, 0.04))
                .build();
    }

    @Override
    public Arbitrary<DemandOutcome> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(DemandOutcomeArbitraries::of);
    }

    static Arbitrary<DemandOutcome> of(int months) {
        return Combinators.combine(
                        Arbitraries.of("cars-eu", "wind-cn"),
                        Arbitraries.of("electric vehicles", "wind turbines"),
                        new RegionArbitraries().arbitrary(),
                        Arbitraries.maps(Arbitraries.of(Element.class), DemandMonthsArbitraries.of(months))
                                .ofMaxSize(2),
                        MonthSeriesArbitraries.fractions(months, 1))
                .as((id, use, region, elements, lost) -> DemandOutcome.builder()
                        .id(id)
                        .use(use)
                        .region(region)
                        .elements(elements)
                        .performanceLost(lost)
                        .build());
    }
}
