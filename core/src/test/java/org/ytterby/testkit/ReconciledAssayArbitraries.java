// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.metallurgy.ReconciledAssay;

/** Reconciled assays. */
public final class ReconciledAssayArbitraries extends TypeProvider<ReconciledAssay> {

    /** Creates the provider. */
    public ReconciledAssayArbitraries() {
        super(ReconciledAssay.class);
    }

    @Override
    public ReconciledAssay example() {
        return ReconciledAssay.of("TREO", 2.72, 9.27, 1.55, OptionalDouble.of(0.49), -0.5);
    }

    @Override
    public Arbitrary<ReconciledAssay> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 60).ofScale(3),
                        Arbitraries.doubles().between(-5, 5).ofScale(3))
                .as((grade, residual) -> ReconciledAssay.of(
                        "any",
                        grade,
                        grade + 1,
                        grade,
                        grade > 30 ? OptionalDouble.empty() : OptionalDouble.of(0.5),
                        residual));
    }
}
