// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.BoundType;
import org.ytterby.regime.Threshold;

/** Limits with every type of bound. */
public final class ThresholdArbitraries extends TypeProvider<Threshold> {

    /** Creates the provider of {@link Threshold}. */
    public ThresholdArbitraries() {
        super(Threshold.class);
    }

    @Override
    public Threshold example() {
        return Threshold.parse(">= 0.001");
    }

    @Override
    public Arbitrary<Threshold> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(BoundType.class),
                        Arbitraries.oneOf(
                                RegimePools.decimals(),
                                RegimePools.of("0.00000000000000000001", "99999999999999999999", "-0.50", "0.00")
                                        .map(BigDecimal::new)))
                .as(Threshold::new);
    }

    /**
     * Returns a threshold of a fraction.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Threshold> ofFractions() {
        return Combinators.combine(Arbitraries.of(BoundType.class), RegimePools.fractions())
                .as(Threshold::new)
                .withoutEdgeCases();
    }
}
