// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class DistributionProperties {

    @Property
    void aLargerProbabilityNeverGivesASmallerValue(
            @ForAll Distribution distribution,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        double low = distribution.quantile(Math.min(one, other));
        double high = distribution.quantile(Math.max(one, other));
        // rounding where two polynomials of the normal quantile meet is allowed for
        assertThat(high).isGreaterThanOrEqualTo(low - Math.abs(low) * 1e-14);
    }

    @Property
    void valuesLieInTheSupportAndSoDoesTheMean(@ForAll Distribution distribution, @ForAll long bits) {
        double value = distribution.quantile(CounterRandom.uniform(bits));
        assertThat(distribution.support().contains(value)).isTrue();
        double slack = 1e-9 * (1 + Math.abs(distribution.mean()));
        assertThat(distribution.mean())
                .isGreaterThanOrEqualTo(distribution.support().lower() - slack)
                .isLessThanOrEqualTo(distribution.support().upper() + slack);
        assertThat(distribution.variance()).isNotNegative().isFinite();
    }

    @Property
    void aShiftOfTheBoundsShiftsTheValues(
            @ForAll @DoubleRange(min = 0, max = 1) double mode,
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double u) {
        assertThat(new Pert(shift, shift + mode, shift + 1).quantile(u))
                .isCloseTo(shift + new Pert(0, mode, 1).quantile(u), within(1e-11));
        assertThat(new Triangular(shift, shift + mode, shift + 1).quantile(u))
                .isCloseTo(shift + new Triangular(0, mode, 1).quantile(u), within(1e-6));
    }

    @Property
    void outputsAreFoundWithoutThoseBeforeThem(@ForAll long seed, @ForAll @LongRange(min = 0, max = 1000) long index) {
        assertThat(CounterRandom.output(seed, index + 1))
                .isEqualTo(CounterRandom.output(seed + 0x9e3779b97f4a7c15L, index));
    }
}
