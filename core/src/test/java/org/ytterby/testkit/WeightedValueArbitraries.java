// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.chance.WeightedValue;

/** Any {@link WeightedValue}. */
public final class WeightedValueArbitraries extends TypeProvider<WeightedValue> {

    /** Creates the provider. */
    public WeightedValueArbitraries() {
        super(WeightedValue.class);
    }

    @Override
    public WeightedValue example() {
        return new WeightedValue(90, 2);
    }

    @Override
    public Arbitrary<WeightedValue> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-1e15, 1e15).ofScale(3),
                        Arbitraries.doubles().between(0, 1e15).ofScale(3))
                .as(WeightedValue::new);
    }
}
