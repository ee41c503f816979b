// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.quantity.Interval;

/** Intervals of every shape, with ordinary, whole and extreme bounds. */
public final class IntervalArbitraries extends TypeProvider<Interval> {

    private static final List<Double> EDGES = List.of(
            0.0,
            1.0,
            -1.0,
            0.1,
            -0.2,
            3.0,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            1e200,
            -1e-200,
            0x1p1023,
            Math.nextUp(1.0));

    /** Creates the provider. */
    public IntervalArbitraries() {
        super(Interval.class);
    }

    @Override
    public Interval example() {
        return Interval.of(0, true, 95, false);
    }

    @Override
    public Arbitrary<Interval> arbitrary() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Interval> bounded = Combinators.combine(numbers(), flags, numbers(), flags)
                .as((a, aIn, b, bIn) ->
                        a.equals(b) ? Interval.exactly(a) : Interval.of(Math.min(a, b), aIn, Math.max(a, b), bIn));
        Arbitrary<Interval> halfLines = Combinators.combine(
                        numbers(), Arbitraries.integers().between(0, 3))
                .as((bound, shape) -> switch (shape) {
                    case 0 -> Interval.moreThan(bound);
                    case 1 -> Interval.atLeast(bound);
                    case 2 -> Interval.lessThan(bound);
                    default -> Interval.atMost(bound);
                });
        return Arbitraries.frequencyOf(
                        Tuple.of(6, bounded),
                        Tuple.of(2, halfLines),
                        Tuple.of(1, numbers().map(Interval::exactly)),
                        Tuple.of(1, Arbitraries.just(Interval.unbounded())))
                .withoutEdgeCases();
    }

    /**
     * Returns finite numbers: decimals, whole numbers, any bit pattern, and edges.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(-100, 100).ofScale(3),
                        Arbitraries.integers().between(-20, 20).map(Integer::doubleValue),
                        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                        Arbitraries.of(EDGES))
                .map(x -> x + 0.0);
    }
}
