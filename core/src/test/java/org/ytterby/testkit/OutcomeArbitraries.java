// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.run.Outcome;

/** Any {@link Outcome}. */
public final class OutcomeArbitraries extends TypeProvider<Outcome> {

    /** Creates the provider. */
    public OutcomeArbitraries() {
        super(Outcome.class);
    }

    @Override
    public Outcome example() {
        return Outcome.builder()
                .network("magnets, made up")
                .scenario("a mine floods")
                .basis(Basis.ELEMENT)
                .start(YearMonth.of(2026, 1))
                .months(3)
                .addDemands(new DemandOutcomeArbitraries().example())
                .addPlants(new PlantOutcomeArbitraries().example())
                .addLinks(new LinkOutcomeArbitraries().example())
                .putPrices(Element.ND, new PriceMonthsArbitraries().example())
                .addAssumptions("every figure is made up")
                .addWarnings("read it as a direction")
                .build();
    }

    @Override
    public Arbitrary<Outcome> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(OutcomeArbitraries::of);
    }

    private static Arbitrary<Outcome> of(int months) {
        return Combinators.combine(
                        new BasisArbitraries().arbitrary(),
                        Arbitraries.integers().between(0, 300),
                        DemandOutcomeArbitraries.of(months).list().ofMaxSize(2),
                        PlantOutcomeArbitraries.of(months).list().ofMaxSize(2),
                        LinkOutcomeArbitraries.of(months).list().ofMaxSize(2),
                        Arbitraries.maps(Arbitraries.of(Element.class), PriceMonthsArbitraries.of(months))
                                .ofMaxSize(2))
                .as((basis, start, demands, plants, links, prices) -> Outcome.builder()
                        .network("any network")
                        .scenario("any scenario")
                        .basis(basis)
                        .start(YearMonth.of(2020, 1).plusMonths(start))
                        .months(months)
                        .demands(demands)
                        .plants(plants)
                        .links(links)
                        .prices(prices)
                        .build());
    }
}
