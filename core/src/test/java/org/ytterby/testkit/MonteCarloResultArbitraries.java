// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.chance.EventDays;
import org.ytterby.scenario.chance.MonteCarloResult;

/** Any {@link MonteCarloResult}. */
public final class MonteCarloResultArbitraries extends TypeProvider<MonteCarloResult> {

    /** Creates the provider. */
    public MonteCarloResultArbitraries() {
        super(MonteCarloResult.class);
    }

    @Override
    public MonteCarloResult example() {
        return MonteCarloResult.builder()
                .network("magnets, made up")
                .scenario("a mine floods")
                .basis(Basis.ELEMENT)
                .start(YearMonth.of(2025, 1))
                .months(24)
                .plan(new ChancePlanArbitraries().example())
                .draws(1000)
                .putShortage(Element.ND, new SpreadArbitraries().example())
                .putShortage(Element.DY, new SpreadArbitraries().example())
                .addStockOuts(new EventDaysArbitraries().example())
                .addLineStops(EventDays.builder().id("cars-eu").draws(1000).build())
                .addAssumptions("every figure is made up")
                .build();
    }

    @Override
    public Arbitrary<MonteCarloResult> arbitrary() {
        return Combinators.combine(
                        new ChancePlanArbitraries().arbitrary(),
                        Arbitraries.maps(Arbitraries.of(Element.class), new SpreadArbitraries().arbitrary())
                                .ofMaxSize(3),
                        new EventDaysArbitraries().arbitrary().list().ofMaxSize(3),
                        new EventDaysArbitraries().arbitrary().list().ofMaxSize(3),
                        Arbitraries.of(Basis.ELEMENT, Basis.REO))
                .as((plan, shortage, stockOuts, lineStops, basis) -> MonteCarloResult.builder()
                        .network("any")
                        .scenario("any")
                        .basis(basis)
                        .start(YearMonth.of(2026, 3))
                        .months(12)
                        .plan(plan)
                        .draws(Math.max(1, plan.draws() / 2))
                        .shortage(shortage)
                        .stockOuts(stockOuts)
                        .lineStops(lineStops)
                        .build());
    }
}
