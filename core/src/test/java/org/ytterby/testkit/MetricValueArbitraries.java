// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

/** Any {@link MetricValue}. */
public final class MetricValueArbitraries extends TypeProvider<MetricValue> {

    /** Creates the provider. */
    public MetricValueArbitraries() {
        super(MetricValue.class);
    }

    @Override
    public MetricValue example() {
        return MetricValue.of(Interval.of(0.25, 0.5));
    }

    @Override
    public Arbitrary<MetricValue> arbitrary() {
        return Arbitraries.oneOf(
                new IntervalArbitraries().arbitrary().map(MetricValue::of),
                Arbitraries.of("nothing is consumed", "from zero").map(MetricValue::undefined));
    }
}
