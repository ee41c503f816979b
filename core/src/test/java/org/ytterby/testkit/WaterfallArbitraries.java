// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.run.Waterfall;

/** Any {@link Waterfall}. */
public final class WaterfallArbitraries extends TypeProvider<Waterfall> {

    /** Creates the provider. */
    public WaterfallArbitraries() {
        super(Waterfall.class);
    }

    @Override
    public Waterfall example() {
        return Waterfall.builder()
                .scenario("licences stall")
                .putWithoutMeasures(Element.ND, 40.0)
                .putWithoutMeasures(Element.DY, 2.0)
                .addSteps(new WaterfallStepArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Waterfall> arbitrary() {
        return Combinators.combine(
                        Arbitraries.maps(
                                        Arbitraries.of(Element.class),
                                        Arbitraries.doubles().between(0, 1e6))
                                .ofMaxSize(3),
                        new WaterfallStepArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(step -> step.measure())
                                .ofMaxSize(4))
                .as((without, steps) -> Waterfall.builder()
                        .scenario("any scenario")
                        .withoutMeasures(without)
                        .steps(steps)
                        .build());
    }
}
