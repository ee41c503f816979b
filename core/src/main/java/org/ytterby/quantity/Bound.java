// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import java.math.BigDecimal;

/**
 * One end of an interval, or a candidate for one. It is reached (closed) only if the value itself belongs to the set; an
 * infinite value is never reached.
 *
 * <p>The arithmetic gives the double nearest to the exact result together with the side on which the exact result lies,
 * found without error: by Knuth's two-sum for sums and by a fused multiply-add for products and quotients, or in decimal
 * arithmetic where those could overflow or underflow.
 *
 * @param value the nearest double, possibly infinite
 * @param excess the sign of the exact value minus {@code value}
 * @param closed whether the exact value is reached
 */
record Bound(double value, int excess, boolean closed) {

    private static final double HUGE = 1e290;
    private static final double TINY = 1e-250;
    private static final Bound ZERO = new Bound(0, 0, true);
    private static final Bound TOWARDS_ZERO = new Bound(0, 0, false);

    static Bound of(double value, boolean closed) {
        return new Bound(value, 0, closed);
    }

    Bound plus(Bound other) {
        double sum = value + other.value;
        if (isInfinite() || other.isInfinite()) {
            return of(sum, false);
        }
        return new Bound(sum, sumExcess(value, other.value, sum), closed && other.closed);
    }

    Bound times(Bound other) {
        if (isReachedZero() || other.isReachedZero()) {
            return ZERO;
        }
        if (value == 0 || other.value == 0) {
            return TOWARDS_ZERO;
        }
        double product = value * other.value;
        if (isInfinite() || other.isInfinite()) {
            return of(product, false);
        }
        return new Bound(product, productExcess(value, other.value, product), closed && other.closed);
    }

    /** Divides by an end of an interval without zero; {@code side} is the sign of that interval's numbers. */
    Bound dividedBy(Bound divisor, int side) {
        if (isReachedZero()) {
            return ZERO;
        }
        if (value == 0 || divisor.isInfinite()) {
            return TOWARDS_ZERO;
        }
        if (divisor.value == 0) {
            return of(Math.signum(value) * side * Double.POSITIVE_INFINITY, false);
        }
        double quotient = value / divisor.value;
        if (isInfinite()) {
            return of(quotient, false);
        }
        return new Bound(quotient, quotientExcess(value, divisor.value, quotient), closed && divisor.closed);
    }

    /** The largest double not above the exact value, closed only if it is the exact value and that is reached. */
    Bound roundedDown() {
        return excess == 0 ? this : of(excess < 0 ? Math.nextDown(value) : value, false);
    }

    /** The smallest double not below the exact value, closed only if it is the exact value and that is reached. */
    Bound roundedUp() {
        return excess == 0 ? this : of(excess > 0 ? Math.nextUp(value) : value, false);
    }

    /** The lower of two rounded bounds; of equal ones the closed one. */
    static Bound lower(Bound a, Bound b) {
        return a.value < b.value || (a.value == b.value && a.closed) ? a : b;
    }

    /** The upper of two rounded bounds; of equal ones the closed one. */
    static Bound upper(Bound a, Bound b) {
        return a.value > b.value || (a.value == b.value && a.closed) ? a : b;
    }

    private boolean isInfinite() {
        return Double.isInfinite(value);
    }

    private boolean isReachedZero() {
        return value == 0 && closed;
    }

    private static int sumExcess(double a, double b, double sum) {
        if (Double.isInfinite(sum)) {
            return sum > 0 ? -1 : 1;
        }
        if (Math.abs(b) > HUGE) { // next to the largest double, sum - a can overflow
            return new BigDecimal(a).add(new BigDecimal(b)).compareTo(new BigDecimal(sum));
        }
        double shareOfB = sum - a;
        double error = (a - (sum - shareOfB)) + (b - shareOfB);
        return (int) Math.signum(error);
    }

    private static int productExcess(double a, double b, double product) {
        if (Double.isInfinite(product)) {
            return product > 0 ? -1 : 1;
        }
        if (Math.abs(product) < TINY) {
            return new BigDecimal(a).multiply(new BigDecimal(b)).compareTo(new BigDecimal(product));
        }
        return (int) Math.signum(Math.fma(a, b, -product));
    }

    private static int quotientExcess(double a, double b, double quotient) {
        if (Double.isInfinite(quotient)) {
            return quotient > 0 ? -1 : 1;
        }
        int remainder = Math.abs(a) < TINY
                ? new BigDecimal(a).compareTo(new BigDecimal(quotient).multiply(new BigDecimal(b)))
                : (int) Math.signum(Math.fma(-quotient, b, a));
        return b > 0 ? remainder : -remainder;
    }
}
