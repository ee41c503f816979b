// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.run.ShortageTrace;

/** Any {@link ShortageTrace}. */
public final class ShortageTraceArbitraries extends TypeProvider<ShortageTrace> {

    /** Creates the provider. */
    public ShortageTraceArbitraries() {
        super(ShortageTrace.class);
    }

    @Override
    public ShortageTrace example() {
        return ShortageTrace.builder()
                .scenario("licences stall")
                .addShortages(new TracedShortageArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ShortageTrace> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("licences stall", "a mine floods"),
                        new TracedShortageArbitraries().arbitrary().list().ofMaxSize(4))
                .as((scenario, shortages) -> ShortageTrace.builder()
                        .scenario(scenario)
                        .shortages(shortages)
                        .build());
    }
}
