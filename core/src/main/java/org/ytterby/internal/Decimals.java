// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;

/** Checks of exact decimals. */
public final class Decimals {

    /** No stated figure has more digits, or a point farther from them. */
    private static final int MOST_DIGITS = 60;

    private Decimals() {}

    /**
     * Checks that a decimal is in [0, 1] and of a size that is written out without harm.
     *
     * @param path its place
     * @param value the decimal
     * @return the decimal
     */
    @CanIgnoreReturnValue
    public static BigDecimal fraction(String path, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw Checks.refused(path, "be in [0, 1]", value);
        }
        return sized(path, value);
    }

    /**
     * Checks that a decimal is of a size that is written out without harm.
     *
     * @param path its place
     * @param value the decimal
     * @return the decimal
     */
    @CanIgnoreReturnValue
    public static BigDecimal sized(String path, BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw Checks.refused(path, "have at most " + MOST_DIGITS + " digits", value);
        }
        return value;
    }

    /**
     * Drops trailing zeros and checks that what is left can be written without an exponent and read again.
     *
     * @param path its place
     * @param value the decimal
     * @param most how many digits may stand on either side of the point
     * @return the decimal without trailing zeros
     */
    public static BigDecimal plain(String path, BigDecimal value, int most) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.scale() > most || (long) stripped.precision() - stripped.scale() > most) {
            throw Checks.refused(path, "have at most " + most + " digits on either side of the point", value);
        }
        return stripped;
    }
}
