// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Interval;

/** Any {@link QuantityRange}. */
public final class QuantityRangeArbitraries extends TypeProvider<QuantityRange> {

    /** Creates the provider. */
    public QuantityRangeArbitraries() {
        super(QuantityRange.class);
    }

    @Override
    public QuantityRange example() {
        return QuantityRange.of(116, 183, 217.2);
    }

    @Override
    public Arbitrary<QuantityRange> arbitrary() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1000).ofScale(3);
        Arbitrary<QuantityRange> typical = Combinators.combine(numbers, numbers, numbers)
                .as((low, more, most) -> QuantityRange.of(low, low + more, low + more + most));
        Arbitrary<QuantityRange> bounds = Combinators.combine(numbers, numbers, Arbitraries.of(true, false))
                .as((low, more, open) ->
                        QuantityRange.within(open ? Interval.atLeast(low) : Interval.of(low, low + more)));
        return Arbitraries.oneOf(
                typical,
                bounds,
                numbers.map(QuantityRange::exactly),
                Arbitraries.of(QuantityRange.unknown(), QuantityRange.within(Interval.of(0, true, 0.001, false))));
    }
}
