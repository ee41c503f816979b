// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;

/** Any {@link GradeName}. */
public final class GradeNameArbitraries extends TypeProvider<GradeName> {

    /** Creates the provider. */
    public GradeNameArbitraries() {
        super(GradeName.class);
    }

    @Override
    public GradeName example() {
        return GradeName.parse("N42SH");
    }

    @Override
    public Arbitrary<GradeName> arbitrary() {
        return Arbitraries.of(GradeSeries.class)
                .flatMap(series -> Combinators.combine(
                                Arbitraries.integers().between(5, 64), Arbitraries.of(series.suffixes()))
                        .as((number, suffix) -> new GradeName(series, number, suffix)));
    }
}
