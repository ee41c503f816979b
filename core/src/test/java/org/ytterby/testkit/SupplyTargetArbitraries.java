// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.benchmark.SupplyTarget;
import org.ytterby.regime.benchmark.TargetKind;

/** Minima and maxima of supply. */
public final class SupplyTargetArbitraries extends TypeProvider<SupplyTarget> {

    /** Creates the provider of {@link SupplyTarget}. */
    public SupplyTargetArbitraries() {
        super(SupplyTarget.class);
    }

    @Override
    public SupplyTarget example() {
        return SupplyTarget.builder()
                .kind(TargetKind.PROCESSING)
                .limit(new BigDecimal("0.4"))
                .provision("eu-2024-1252-benchmarks/processing")
                .citation(new CitationArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<SupplyTarget> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(TargetKind.class),
                        Arbitraries.integers().between(0, 100).map(i -> BigDecimal.valueOf(i, 2)),
                        new CitationArbitraries().arbitrary())
                .as((kind, limit, citation) -> SupplyTarget.builder()
                        .kind(kind)
                        .limit(limit)
                        .provision("target/" + kind)
                        .citation(citation)
                        .build());
    }
}
