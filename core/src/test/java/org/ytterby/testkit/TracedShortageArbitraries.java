// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.run.TracedShortage;

/** Any {@link TracedShortage}. */
public final class TracedShortageArbitraries extends TypeProvider<TracedShortage> {

    /** Creates the provider. */
    public TracedShortageArbitraries() {
        super(TracedShortage.class);
    }

    @Override
    public TracedShortage example() {
        return TracedShortage.builder()
                .demand("cars-eu")
                .element(Element.DY)
                .addCauses(new CausedShortageArbitraries().example())
                .beyondNetwork(1.5)
                .build();
    }

    @Override
    public Arbitrary<TracedShortage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("cars-eu", "wind-cn"),
                        Arbitraries.of(Element.class),
                        new CausedShortageArbitraries().arbitrary().list().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 1e6))
                .as((demand, element, causes, beyond) -> TracedShortage.builder()
                        .demand(demand)
                        .element(element)
                        .causes(causes)
                        .beyondNetwork(beyond)
                        .build());
    }
}
