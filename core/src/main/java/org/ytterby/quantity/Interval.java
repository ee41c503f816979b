// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A set of real numbers between two bounds, each of which belongs to the set or not. It is never empty, and a side
 * without a bound is infinite and exclusive.
 *
 * <p>The arithmetic is sound and as tight as doubles allow: the result contains every exact result of numbers taken from
 * the operands. A bound that no double can hold is rounded outward to the next double, which is then exclusive; a bound
 * that a double holds is kept, so {@code [1, 1] + [2, 2]} is {@code [3, 3]}.
 *
 * @since 0.1
 */
public final class Interval implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Interval UNBOUNDED =
            new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** The lower bound or negative infinity. */
    private final double lower;

    /** The upper bound or positive infinity. */
    private final double upper;

    /** Whether the lower bound belongs to the interval. */
    private final boolean lowerInclusive;

    /** Whether the upper bound belongs to the interval. */
    private final boolean upperInclusive;

    private Interval(double lower, boolean lowerInclusive, double upper, boolean upperInclusive) {
        this.lower = lower + 0.0; // no negative zero
        this.upper = upper + 0.0;
        this.lowerInclusive = lowerInclusive;
        this.upperInclusive = upperInclusive;
    }

    /**
     * Gives the numbers from one to another, both included.
     *
     * @param lower the smallest, finite
     * @param upper the largest, finite, at least {@code lower}
     * @return the closed interval
     * @throws IllegalArgumentException if a bound is not finite or {@code lower} exceeds {@code upper}
     */
    public static Interval of(double lower, double upper) {
        return of(lower, true, upper, true);
    }

    /**
     * Gives the numbers between two bounds.
     *
     * @param lower the lower bound, finite or negative infinity
     * @param lowerInclusive whether the lower bound belongs to the interval; false if it is infinite
     * @param upper the upper bound, finite or positive infinity
     * @param upperInclusive whether the upper bound belongs to the interval; false if it is infinite
     * @return the interval
     * @throws IllegalArgumentException if a bound is not a number, an infinite bound is inclusive or on the wrong side,
     *     or no number lies between the bounds
     */
    public static Interval of(double lower, boolean lowerInclusive, double upper, boolean upperInclusive) {
        if (!(lower < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("interval.lower", "be finite or negative infinity", lower);
        }
        if (!(upper > Double.NEGATIVE_INFINITY)) {
            throw Checks.refused("interval.upper", "be finite or positive infinity", upper);
        }
        Interval interval = new Interval(lower, lowerInclusive, upper, upperInclusive);
        if (lower > upper || (lower == upper && !(lowerInclusive && upperInclusive))) {
            throw Checks.refused("interval", "contain a number", interval);
        }
        if ((lowerInclusive && Double.isInfinite(lower)) || (upperInclusive && Double.isInfinite(upper))) {
            throw Checks.refused("interval", "exclude an infinite bound", interval);
        }
        return interval;
    }

    /**
     * Gives the interval of one number.
     *
     * @param value the number, finite
     * @return the point
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Interval exactly(double value) {
        return of(value, value);
    }

    /**
     * Gives the numbers above one.
     *
     * @param bound the number, finite, excluded
     * @return the open half-line
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Interval moreThan(double bound) {
        return of(Checks.finite("interval.lower", bound), false, Double.POSITIVE_INFINITY, false);
    }

    /**
     * Gives a number and those above it.
     *
     * @param bound the number, finite, included
     * @return the closed half-line
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Interval atLeast(double bound) {
        return of(Checks.finite("interval.lower", bound), true, Double.POSITIVE_INFINITY, false);
    }

    /**
     * Gives the numbers below one.
     *
     * @param bound the number, finite, excluded
     * @return the open half-line
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Interval lessThan(double bound) {
        return of(Double.NEGATIVE_INFINITY, false, Checks.finite("interval.upper", bound), false);
    }

    /**
     * Gives a number and those below it.
     *
     * @param bound the number, finite, included
     * @return the closed half-line
     * @throws IllegalArgumentException if the number is not finite
     */
    public static Interval atMost(double bound) {
        return of(Double.NEGATIVE_INFINITY, false, Checks.finite("interval.upper", bound), true);
    }

    /**
     * Gives all numbers.
     *
     * @return the interval without bounds
     */
    public static Interval unbounded() {
        return UNBOUNDED;
    }

    /**
     * Reads the text that {@link #toString()} writes.
     *
     * @param text such as {@code [0, 95)}, {@code (95, inf)}, {@code (-inf, 3]} or {@code [2, 2]}
     * @return the interval
     * @throws IllegalArgumentException if the text is of another form or no number lies between the bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Interval parse(String text) {
        return IntervalText.read(text);
    }

    /**
     * Adds up intervals.
     *
     * @param terms the intervals
     * @return their sum; {@code [0, 0]} if there are none
     */
    public static Interval sum(Iterable<Interval> terms) {
        Interval sum = exactly(0);
        for (Interval term : terms) {
            sum = sum.plus(term);
        }
        return sum;
    }

    /**
     * Returns the lower bound.
     *
     * @return the bound, negative infinity if there is none
     */
    public double lower() {
        return lower;
    }

    /**
     * Returns the upper bound.
     *
     * @return the bound, positive infinity if there is none
     */
    public double upper() {
        return upper;
    }

    /**
     * Tells whether the lower bound belongs to the interval.
     *
     * @return true if it does; false if there is no lower bound
     */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /**
     * Tells whether the upper bound belongs to the interval.
     *
     * @return true if it does; false if there is no upper bound
     */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    /**
     * Tells whether this is one number.
     *
     * @return true if the bounds are equal
     */
    public boolean isPoint() {
        return lower == upper;
    }

    /**
     * Returns the distance between the bounds.
     *
     * @return the distance, rounded up to a double; positive infinity if a bound is infinite or the distance exceeds
     *     every double
     */
    public double width() {
        return upperBound().plus(Bound.of(-lower, lowerInclusive)).roundedUp().value();
    }

    /**
     * Tells whether a number belongs to the interval.
     *
     * @param value the number
     * @return true if it does; false for an infinity and for what is not a number
     */
    public boolean contains(double value) {
        return (value > lower || (value == lower && lowerInclusive))
                && (value < upper || (value == upper && upperInclusive));
    }

    /**
     * Tells whether every number of another interval belongs to this one.
     *
     * @param other the other interval
     * @return true if they all do
     */
    public boolean encloses(Interval other) {
        return hull(other).equals(this);
    }

    /**
     * Returns the smallest interval that encloses this and another.
     *
     * @param other the other interval
     * @return the hull
     */
    public Interval hull(Interval other) {
        return between(Bound.lower(lowerBound(), other.lowerBound()), Bound.upper(upperBound(), other.upperBound()));
    }

    /**
     * Returns the numbers that belong to both this and another interval.
     *
     * @param other the other interval
     * @return the common part, empty if there is none
     */
    public Optional<Interval> intersection(Interval other) {
        Interval highest = lower > other.lower || (lower == other.lower && !lowerInclusive) ? this : other;
        Interval lowest = upper < other.upper || (upper == other.upper && !upperInclusive) ? this : other;
        boolean bothReached = highest.lowerInclusive && lowest.upperInclusive;
        return highest.lower < lowest.upper || (highest.lower == lowest.upper && bothReached)
                ? Optional.of(between(highest.lowerBound(), lowest.upperBound()))
                : Optional.empty();
    }

    /**
     * Moves every number outside a range to the nearest number of the range.
     *
     * @param range the range, whose finite bounds are inclusive
     * @return the common part with the range, or the nearest end of the range if there is none
     * @throws IllegalArgumentException if a finite bound of the range is exclusive, as nothing is nearest then
     */
    public Interval clampedTo(Interval range) {
        if (range.lowerInclusive != Double.isFinite(range.lower)
                || range.upperInclusive != Double.isFinite(range.upper)) {
            throw Checks.refused("range", "include its finite bounds", range);
        }
        return intersection(range).orElseGet(() -> exactly(upper <= range.lower ? range.lower : range.upper));
    }

    /**
     * Returns the interval of the opposite numbers.
     *
     * @return the interval mirrored at 0
     */
    public Interval negate() {
        return new Interval(-upper, upperInclusive, -lower, lowerInclusive);
    }

    /**
     * Adds an interval: every sum of a number of this and one of the other.
     *
     * @param other the other interval
     * @return the sum
     */
    public Interval plus(Interval other) {
        return between(
                lowerBound().plus(other.lowerBound()).roundedDown(),
                upperBound().plus(other.upperBound()).roundedUp());
    }

    /**
     * Takes off an interval: every difference between a number of this and one of the other. An interval less itself is
     * not 0 unless it is a point.
     *
     * @param other the other interval
     * @return the difference
     */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /**
     * Multiplies by an interval: every product of a number of this and one of the other.
     *
     * @param other the other interval
     * @return the product
     */
    public Interval times(Interval other) {
        return spanning(
                lowerBound().times(other.lowerBound()),
                lowerBound().times(other.upperBound()),
                upperBound().times(other.lowerBound()),
                upperBound().times(other.upperBound()));
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the number, finite
     * @return the product
     * @throws IllegalArgumentException if the number is not finite
     */
    public Interval times(double factor) {
        return times(exactly(Checks.finite("factor", factor)));
    }

    /**
     * Divides by an interval: every quotient of a number of this and one of the other.
     *
     * @param divisor the other interval, without 0; 0 may be its exclusive bound
     * @return the quotient
     * @throws IllegalArgumentException if the divisor contains 0
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.contains(0)) {
            throw Checks.refused("divisor", "not contain 0", divisor);
        }
        int side = divisor.upper > 0 ? 1 : -1;
        return spanning(
                lowerBound().dividedBy(divisor.lowerBound(), side),
                lowerBound().dividedBy(divisor.upperBound(), side),
                upperBound().dividedBy(divisor.lowerBound(), side),
                upperBound().dividedBy(divisor.upperBound(), side));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && lower == that.lower
                && upper == that.upper
                && lowerInclusive == that.lowerInclusive
                && upperInclusive == that.upperInclusive;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, lowerInclusive, upperInclusive);
    }

    /**
     * Writes the interval as mathematics does, with {@code inf} for a missing bound and the fewest digits that read back
     * as the same numbers.
     *
     * @return the text, such as {@code [0, 95)}
     */
    @JsonValue
    @Override
    public String toString() {
        return IntervalText.write(this);
    }

    private Bound lowerBound() {
        return Bound.of(lower, lowerInclusive);
    }

    private Bound upperBound() {
        return Bound.of(upper, upperInclusive);
    }

    private static Interval between(Bound lower, Bound upper) {
        return new Interval(lower.value(), lower.closed(), upper.value(), upper.closed());
    }

    private static Interval spanning(Bound first, Bound second, Bound third, Bound fourth) {
        return between(
                Bound.lower(
                        Bound.lower(first.roundedDown(), second.roundedDown()),
                        Bound.lower(third.roundedDown(), fourth.roundedDown())),
                Bound.upper(
                        Bound.upper(first.roundedUp(), second.roundedUp()),
                        Bound.upper(third.roundedUp(), fourth.roundedUp())));
    }

    /**
     * Checks what was read.
     *
     * @return the checked value
     */
    private Object readResolve() {
        return of(lower, lowerInclusive, upper, upperInclusive);
    }
}
