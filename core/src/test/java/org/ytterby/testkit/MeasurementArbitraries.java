// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.assay.Measurement;

/** Any {@link Measurement}. */
public final class MeasurementArbitraries extends TypeProvider<Measurement> {

    /** Creates the provider. */
    public MeasurementArbitraries() {
        super(Measurement.class);
    }

    @Override
    public Measurement example() {
        return Measurement.parse("12.50");
    }

    @Override
    public Arbitrary<Measurement> arbitrary() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("99"))
                .ofScale(3);
        return Arbitraries.oneOf(
                numbers.map(Measurement::of),
                Arbitraries.just(Measurement.parse("0")),
                numbers.map(Measurement::below),
                numbers.map(Measurement::above),
                Arbitraries.of(Measurement.TRACE, Measurement.NOT_DETECTED, Measurement.NOT_ASSAYED));
    }
}
