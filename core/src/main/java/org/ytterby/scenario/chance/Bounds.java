// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.ytterby.internal.Checks;

/** The checks that distributions have in common. */
final class Bounds {

    private Bounds() {}

    /** Checks that a number is not too large to reckon with. */
    static double number(String path, double value) {
        if (!(Math.abs(value) <= Distribution.LARGEST)) {
            throw Checks.refused(path, "be in [-1.0E15, 1.0E15]", value);
        }
        return value + 0.0; // no negative zero
    }

    /** Checks that there is room between two bounds. */
    static void ordered(double low, double high) {
        if (!(low < high)) {
            throw Checks.refused("high", "be above low " + low, high);
        }
    }

    /** Checks that a mode lies between two bounds. */
    static void mode(double low, double mode, double high) {
        ordered(low, high);
        if (!(mode >= low && mode <= high)) {
            throw Checks.refused("mode", "be in [" + low + ", " + high + "]", mode);
        }
    }

    /** Checks the argument of a quantile. */
    @CanIgnoreReturnValue
    static double inside(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw Checks.refused("probability", "be in (0, 1)", probability);
        }
        return probability;
    }

    /** Keeps rounding from leaving the bounds. */
    static double clamp(double low, double value, double high) {
        return Math.min(high, Math.max(low, value));
    }
}
