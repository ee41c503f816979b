// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class IntervalProperties {

    private static final int TRIES = 1000;

    @Property(tries = TRIES)
    void containsTheExactResultOfNumbersFromItsOperands(
            @ForAll Interval a,
            @ForAll Interval b,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(4) double s,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(4) double t) {
        double x = pointIn(a, s);
        double y = pointIn(b, t);
        BigDecimal exactX = new BigDecimal(x);
        BigDecimal exactY = new BigDecimal(y);
        assertThat(contains(a.plus(b), exactX.add(exactY))).isTrue();
        assertThat(contains(a.minus(b), exactX.subtract(exactY))).isTrue();
        assertThat(contains(a.times(b), exactX.multiply(exactY))).isTrue();
        assertThat(contains(a.times(y), exactX.multiply(exactY))).isTrue();
        if (!b.contains(0)) {
            assertThat(containsQuotient(a.dividedBy(b), exactX, exactY)).isTrue();
        }
    }

    @Property(tries = TRIES)
    void isAsTightAsDoublesAllowForPoints(@ForAll Interval a, @ForAll Interval b) {
        double x = pointIn(a, 0);
        double y = pointIn(b, 1);
        assertTight(Interval.exactly(x).plus(Interval.exactly(y)), new BigDecimal(x).add(new BigDecimal(y)));
        assertTight(Interval.exactly(x).times(Interval.exactly(y)), new BigDecimal(x).multiply(new BigDecimal(y)));
        if (y != 0) {
            Interval quotient = Interval.exactly(x).dividedBy(Interval.exactly(y));
            assertThat(quotient.isPoint() || Math.nextUp(quotient.lower()) == quotient.upper())
                    .isTrue();
        }
    }

    @Property
    void isExactForWholeNumbers(
            @ForAll @IntRange(min = -9999, max = 9999) int x, @ForAll @IntRange(min = 1, max = 9999) int y) {
        Interval a = Interval.exactly(x);
        Interval b = Interval.exactly(y);
        assertThat(a.plus(b)).isEqualTo(Interval.exactly(x + y));
        assertThat(a.minus(b)).isEqualTo(Interval.exactly(x - y));
        assertThat(a.times(b)).isEqualTo(Interval.exactly(x * y));
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void addsAndMultipliesInAnyOrder(@ForAll Interval a, @ForAll Interval b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(Interval.exactly(0))).isEqualTo(a);
        assertThat(a.times(1)).isEqualTo(a);
        assertThat(a.times(0)).isEqualTo(Interval.exactly(0));
        assertThat(a.times(-1)).isEqualTo(a.negate());
        assertThat(a.negate().negate()).isEqualTo(a);
    }

    @Property(tries = TRIES)
    void growsWithItsOperands(@ForAll Interval a, @ForAll Interval more, @ForAll Interval b) {
        Interval wider = a.hull(more);
        assertThat(wider.plus(b).encloses(a.plus(b))).isTrue();
        assertThat(wider.minus(b).encloses(a.minus(b))).isTrue();
        assertThat(b.minus(wider).encloses(b.minus(a))).isTrue();
        assertThat(wider.times(b).encloses(a.times(b))).isTrue();
        if (!b.contains(0)) {
            assertThat(wider.dividedBy(b).encloses(a.dividedBy(b))).isTrue();
        }
        if (!wider.contains(0)) {
            assertThat(b.dividedBy(wider).encloses(b.dividedBy(a))).isTrue();
        }
    }

    @Property
    void joinsAndMeetsAsSetsDo(@ForAll Interval a, @ForAll Interval b, @ForAll Interval c) {
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.hull(b).hull(c)).isEqualTo(a.hull(b.hull(c)));
        assertThat(a.hull(a)).isEqualTo(a);
        assertThat(a.hull(b).encloses(a)).isTrue();
        assertThat(a.intersection(a)).contains(a);
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(a.hull(b))).contains(a);
        assertThat(a.encloses(b)).isEqualTo(a.intersection(b).equals(java.util.Optional.of(b)));
        a.intersection(b)
                .ifPresent(common ->
                        assertThat(a.encloses(common) && b.encloses(common)).isTrue());
    }

    @Property
    void containsExactlyTheCommonNumbers(
            @ForAll Interval a, @ForAll Interval b, @ForAll @DoubleRange(min = 0, max = 1) @Scale(4) double s) {
        double x = pointIn(a, s);
        assertThat(a.contains(x)).isTrue();
        assertThat(a.intersection(b).map(common -> common.contains(x)).orElse(false))
                .isEqualTo(b.contains(x));
        assertThat(a.hull(b).contains(x)).isTrue();
    }

    @Property
    void clampsIntoTheRange(@ForAll Interval a, @ForAll Interval b) {
        Assume.that(b.lowerInclusive() && b.upperInclusive());
        assertThat(b.encloses(a.clampedTo(b))).isTrue();
        assertThat(a.clampedTo(b).clampedTo(b)).isEqualTo(a.clampedTo(b));
    }

    @Property
    void readsWhatItWrites(@ForAll Interval a) {
        assertThat(Interval.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void isNeverNarrowerThanItsWidth(@ForAll Interval a) {
        Assume.that(a.lowerInclusive() && a.upperInclusive() && Double.isFinite(a.width()));
        BigDecimal exact = new BigDecimal(a.upper()).subtract(new BigDecimal(a.lower()));
        assertThat(new BigDecimal(a.width())).isGreaterThanOrEqualTo(exact);
    }

    /** A double of the interval; the share says how far from its lower bound. */
    private static double pointIn(Interval interval, double share) {
        double low = Math.max(interval.lower(), -Double.MAX_VALUE);
        double high = Math.min(interval.upper(), Double.MAX_VALUE);
        double point = Math.min(high, Math.max(low, low * (1 - share) + high * share));
        if (!interval.contains(point)) {
            point = point == low ? Math.nextUp(low) : Math.nextDown(high);
        }
        Assume.that(interval.contains(point)); // an open interval between neighbouring doubles holds no double
        return point;
    }

    private static boolean contains(Interval interval, BigDecimal exact) {
        return containsQuotient(interval, exact, BigDecimal.ONE);
    }

    /** Compares without dividing: x / y is above a bound if x is above the bound times y, the other way if y is negative. */
    private static boolean containsQuotient(Interval interval, BigDecimal x, BigDecimal y) {
        int fromLower = Double.isInfinite(interval.lower())
                ? 1
                : x.compareTo(new BigDecimal(interval.lower()).multiply(y)) * y.signum();
        int fromUpper = Double.isInfinite(interval.upper())
                ? -1
                : x.compareTo(new BigDecimal(interval.upper()).multiply(y)) * y.signum();
        return (fromLower > 0 || (fromLower == 0 && interval.lowerInclusive()))
                && (fromUpper < 0 || (fromUpper == 0 && interval.upperInclusive()));
    }

    private static void assertTight(Interval result, BigDecimal exact) {
        assertThat(contains(result, exact)).isTrue();
        if (Math.abs(exact.doubleValue()) <= Double.MAX_VALUE
                && new BigDecimal(exact.doubleValue()).compareTo(exact) == 0) {
            assertThat(result.isPoint()).isTrue();
        } else {
            assertThat(Math.nextUp(result.lower())).isEqualTo(result.upper());
        }
    }
}
