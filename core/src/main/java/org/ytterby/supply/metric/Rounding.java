// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

/**
 * The numbers a rounded figure may stand for. Computing with them instead of with the figure gives an answer that contains
 * the answer of the unrounded numbers.
 *
 * @since 0.1
 */
public final class Rounding {

    private Rounding() {}

    /**
     * Gives the numbers that round to one, half a unit to either side.
     *
     * @param rounded the number as rounded, finite
     * @param unit the unit of rounding, above 0, such as 1 for whole numbers
     * @return the numbers, both ends included
     * @throws IllegalArgumentException if the number is not finite or the unit not above 0
     */
    public static Interval around(double rounded, double unit) {
        Checks.finite("rounded", rounded);
        Checks.positive("unit", unit);
        return Interval.exactly(rounded)
                .plus(Interval.exactly(unit).times(Interval.exactly(0.5)).hull(Interval.exactly(-unit / 2)));
    }

    /**
     * Gives the numbers that round to a printed figure in its last printed digit.
     *
     * @param figure the figure
     * @return half a unit of the last printed digit to either side, a bound moved by it; empty for a mark without number
     */
    public static Optional<Interval> ofLastDigit(PublishedFigure figure) {
        return figure.interval().map(printed -> widened(printed, BigDecimal.ONE.scaleByPowerOfTen(-figure.decimals())));
    }

    /**
     * Gives the numbers that round to a printed figure in its last digit that is not zero: 390,000 may be 385,000.
     *
     * @param figure the figure
     * @return half a unit of the last digit that is not zero to either side; empty for a mark without number
     */
    public static Optional<Interval> ofLastDigitNotZero(PublishedFigure figure) {
        BigDecimal digits =
                figure.low().or(figure::high).orElse(BigDecimal.ZERO).stripTrailingZeros();
        return digits.signum() == 0
                ? figure.interval()
                : figure.interval().map(printed -> widened(printed, digits.ulp()));
    }

    private static Interval widened(Interval printed, BigDecimal unit) {
        double half = unit.doubleValue() / 2;
        return printed.plus(Interval.of(-half, half));
    }
}
