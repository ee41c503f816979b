// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** Any {@link TemperatureCoefficients}. */
public final class TemperatureCoefficientsArbitraries extends TypeProvider<TemperatureCoefficients> {

    /** Creates the provider. */
    public TemperatureCoefficientsArbitraries() {
        super(TemperatureCoefficients.class);
    }

    @Override
    public TemperatureCoefficients example() {
        return TemperatureCoefficients.builder()
                .remanencePercentPerCelsius(Interval.exactly(-0.12))
                .coercivityPercentPerCelsius(Interval.of(-0.76, -0.5))
                .validCelsius(Interval.of(20, 150))
                .build();
    }

    @Override
    public Arbitrary<TemperatureCoefficients> arbitrary() {
        Arbitrary<Interval> coefficients = Combinators.combine(
                        Arbitraries.doubles().between(-0.9, 0.5).ofScale(3),
                        Arbitraries.doubles().between(0, 0.2).ofScale(3))
                .as((low, width) -> Interval.of(low, low + width));
        return Combinators.combine(
                        coefficients.optional(),
                        coefficients.optional(),
                        Arbitraries.integers().between(-50, 20),
                        Arbitraries.integers().between(20, 350))
                .as((alpha, beta, cold, hot) -> TemperatureCoefficients.builder()
                        .remanencePercentPerCelsius(alpha)
                        .coercivityPercentPerCelsius(beta)
                        .validCelsius(Interval.of(cold, hot))
                        .build());
    }
}
