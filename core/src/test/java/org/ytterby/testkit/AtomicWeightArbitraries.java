// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.AtomicWeight;
import org.ytterby.quantity.Interval;

/** Any {@link AtomicWeight}. */
public final class AtomicWeightArbitraries extends TypeProvider<AtomicWeight> {

    /** Creates the provider. */
    public AtomicWeightArbitraries() {
        super(AtomicWeight.class);
    }

    @Override
    public AtomicWeight example() {
        return AtomicWeight.builder()
                .value(new BigDecimal("1.0080"))
                .uncertainty(new BigDecimal("0.0002"))
                .interval(Interval.of(1.00784, 1.00811))
                .build();
    }

    @Override
    public Arbitrary<AtomicWeight> arbitrary() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("1"), new BigDecimal("300"))
                                .ofScale(6),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.ONE)
                                .ofScale(8),
                        Arbitraries.of(true, false))
                .as((value, uncertainty, varies) -> {
                    AtomicWeight.Builder weight =
                            AtomicWeight.builder().value(value).uncertainty(uncertainty);
                    if (varies) {
                        weight.interval(Interval.of(value.doubleValue() - 0.5, value.doubleValue() + 0.5));
                    }
                    return weight.build();
                });
    }
}
