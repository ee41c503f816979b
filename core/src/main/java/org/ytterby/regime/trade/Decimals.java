// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import org.ytterby.internal.Checks;

/** Checks of exact decimals. */
final class Decimals {

    /** No stated property has more digits on either side of the point. */
    private static final int MOST_DIGITS = 60;

    private Decimals() {}

    @CanIgnoreReturnValue
    static BigDecimal fraction(String path, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw Checks.refused(path, "be in [0, 1]", value);
        }
        return sized(path, value);
    }

    @CanIgnoreReturnValue
    static BigDecimal sized(String path, BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw Checks.refused(path, "have at most " + MOST_DIGITS + " digits", value);
        }
        return value;
    }
}
