// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Interval;

/** Assertions about computed numbers, which agree up to rounding and not bit by bit. */
public final class NumberAssertions {

    private NumberAssertions() {}

    /**
     * Asserts that two numbers agree relative to the expected one.
     *
     * @param actual the number
     * @param expected the number it should be
     * @param tolerance how far it may be off, as a fraction of the expected number, such as 1e-12
     * @throws AssertionError if it is further off
     */
    public static void assertClose(double actual, double expected, double tolerance) {
        assertThat(actual).isCloseTo(expected, within(tolerance * Math.abs(expected)));
    }

    /**
     * Asserts that two vectors state the same elements with numbers that agree.
     *
     * @param actual the vector
     * @param expected the vector it should be
     * @param tolerance how far a number may be off, as a fraction of the expected number
     * @throws AssertionError if an element is missing, added or further off
     */
    public static void assertClose(ElementVector actual, ElementVector expected, double tolerance) {
        assertThat(actual.toMap().keySet()).isEqualTo(expected.toMap().keySet());
        expected.toMap()
                .forEach((element, number) -> assertThat(actual.getOrElse(element, Double.NaN))
                        .as(element.symbol())
                        .isCloseTo(number, within(tolerance * Math.abs(number))));
    }

    /**
     * Asserts that a number lies within bounds, up to rounding.
     *
     * @param bounds the bounds
     * @param number the number
     * @param slack how far outside it may lie, in the unit of the number
     * @throws AssertionError if it lies further outside
     */
    public static void assertWithin(Interval bounds, double number, double slack) {
        assertThat(number).as("within " + bounds).isBetween(bounds.lower() - slack, bounds.upper() + slack);
    }
}
