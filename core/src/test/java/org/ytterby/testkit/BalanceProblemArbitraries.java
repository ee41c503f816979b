// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.coproduction.BalanceProblem;
import org.ytterby.process.coproduction.OreMeasure;
import org.ytterby.process.coproduction.OreSource;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;

/** Any {@link BalanceProblem}. */
public final class BalanceProblemArbitraries extends TypeProvider<BalanceProblem> {

    /** Creates the provider. */
    public BalanceProblemArbitraries() {
        super(BalanceProblem.class);
    }

    @Override
    public BalanceProblem example() {
        return BalanceProblem.builder()
                .addSources(
                        new OreSourceArbitraries().example(),
                        OreSource.builder()
                                .name("bastnaesite")
                                .distribution(
                                        ElementVector.of(Map.of(Element.LA, 0.33, Element.ND, 0.12, Element.DY, 0.001)),
                                        Interval.exactly(0.7))
                                .grade(MassFraction.of(0.06))
                                .build())
                .demandTonnes(ElementVector.of(Map.of(Element.LA, 1000.0, Element.ND, 3000.0, Element.DY, 150.0)))
                .minimised(OreMeasure.CONTAINED_OXIDES)
                .build();
    }

    @Override
    public Arbitrary<BalanceProblem> arbitrary() {
        Arbitrary<ElementVector> demands = Arbitraries.maps(
                        Arbitraries.of(Element.LA, Element.PR, Element.ND, Element.TB, Element.DY),
                        Arbitraries.oneOf(
                                Arbitraries.just(0.0),
                                Arbitraries.doubles().between(1, 1e4).ofScale(1)))
                .map(ElementVector::of)
                .filter(demand -> demand.sum() > 0);
        return Combinators.combine(
                        OreSourceArbitraries.sources("A"),
                        OreSourceArbitraries.sources("B"),
                        OreSourceArbitraries.sources("C"),
                        Arbitraries.integers().between(1, 3),
                        demands,
                        Arbitraries.of(OreMeasure.class))
                .as((a, b, c, count, demand, measure) -> BalanceProblem.builder()
                        .addAllSources(List.of(a, b, c).subList(0, count))
                        .demandTonnes(demand)
                        .minimised(measure)
                        .build());
    }
}
