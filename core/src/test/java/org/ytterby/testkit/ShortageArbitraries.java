// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.Shortage;

/** Any {@link Shortage}. */
public final class ShortageArbitraries extends TypeProvider<Shortage> {

    /** Creates the provider. */
    public ShortageArbitraries() {
        super(Shortage.class);
    }

    @Override
    public Shortage example() {
        return Shortage.of(
                Interval.exactly(100),
                Interval.exactly(105),
                Interval.exactly(60),
                Interval.exactly(10),
                Interval.exactly(20),
                1);
    }

    @Override
    public Arbitrary<Shortage> arbitrary() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        amounts(),
                        amounts(),
                        Arbitraries.doubles().between(0.1, 5).ofScale(2),
                        Arbitraries.doubles().between(0, 1e6).ofScale(2))
                .as((demand, severity, spare, stock, period, supply) -> Shortage.of(
                        demand, Interval.exactly(supply), Interval.exactly(supply * severity), spare, stock, period));
    }

    /** An amount that is at least 0: a point, a range or a lower bound. */
    static Arbitrary<Interval> amounts() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1e6).ofScale(3);
        return Arbitraries.oneOf(
                numbers.map(Interval::exactly),
                Combinators.combine(numbers, numbers).as((low, width) -> Interval.of(low, low + width)),
                numbers.map(Interval::moreThan));
    }
}
