// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a double: the fewest significant digits that read back as the same number, the same on every Java version
 * ({@link Double#toString(double)} changed with Java 19).
 */
public final class DecimalText {

    private static final double PLAIN_FROM = 1e-6;
    private static final double PLAIN_TO = 1e15;
    private static final int SURE_DIGITS = 15; // a decimal of so many digits survives the way through a normal double
    private static final int MOST_DIGITS = 17;

    private DecimalText() {}

    /**
     * Writes a number, without an exponent if its magnitude is in [1e-6, 1e15], and never with a trailing {@code .0}.
     *
     * @param value the number
     * @return its text, such as {@code 0.1}, {@code -45500} or {@code 1.5E20}; both zeros are {@code 0}, an infinity is
     *     {@code inf} or {@code -inf}, and what is no number is {@code NaN}
     */
    public static String of(double value) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return value > 0 ? "inf" : value < 0 ? "-inf" : "NaN";
        }
        BigDecimal shortest = shortest(value);
        double magnitude = Math.abs(value);
        return magnitude >= PLAIN_FROM && magnitude <= PLAIN_TO ? shortest.toPlainString() : scientific(shortest);
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = Math.abs(value) >= Double.MIN_NORMAL ? SURE_DIGITS : 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(rounded.toString()) == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int exponent = digits.length() - 1 - number.scale();
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E" + exponent;
    }
}
