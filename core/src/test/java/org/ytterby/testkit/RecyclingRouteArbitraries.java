// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Form;
import org.ytterby.process.recycling.RecyclingLoop;
import org.ytterby.process.recycling.RecyclingRoute;

/** Any {@link RecyclingRoute}. */
public final class RecyclingRouteArbitraries extends TypeProvider<RecyclingRoute> {

    /** Creates the provider. */
    public RecyclingRouteArbitraries() {
        super(RecyclingRoute.class);
    }

    @Override
    public RecyclingRoute example() {
        return RecyclingRoute.builder()
                .name("long loop")
                .loop(RecyclingLoop.LONG)
                .output(Form.OXIDE)
                .addSteps(new RecyclingStepArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<RecyclingRoute> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(RecyclingLoop.class),
                        Arbitraries.of(Form.class),
                        new RecyclingStepArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((loop, form, steps) -> RecyclingRoute.builder()
                        .name(loop + " loop")
                        .loop(loop)
                        .output(form)
                        .steps(steps)
                        .build());
    }
}
