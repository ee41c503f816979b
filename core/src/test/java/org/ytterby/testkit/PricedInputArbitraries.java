// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.bill.PricedInput;
import org.ytterby.product.bom.QuantityRange;

/** Any {@link PricedInput}. */
public final class PricedInputArbitraries extends TypeProvider<PricedInput> {

    /** Creates the provider. */
    public PricedInputArbitraries() {
        super(PricedInput.class);
    }

    @Override
    public PricedInput example() {
        return PricedInput.builder()
                .path("rotor/magnet")
                .kilograms(QuantityRange.of(1.2, 1.5, 2))
                .source(new InputSourceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PricedInput> arbitrary() {
        Arbitrary<QuantityRange> masses = Combinators.combine(
                        Arbitraries.doubles().between(0, 5).ofScale(2),
                        Arbitraries.doubles().between(0, 1).ofScale(2),
                        Arbitraries.doubles().between(0, 1).ofScale(2))
                .as((low, more, still) -> QuantityRange.of(low, low + more, low + more + still));
        return Combinators.combine(masses, new InputSourceArbitraries().arbitrary())
                .as((mass, source) -> PricedInput.builder()
                        .path("any")
                        .kilograms(mass)
                        .source(source)
                        .build());
    }
}
