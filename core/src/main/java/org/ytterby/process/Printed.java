// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.math.BigDecimal;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

/** Printed percentages as shares of one. */
final class Printed {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Printed() {}

    /** What a figure may have been before it was rounded: half a unit of the last printed decimal wider, within [0, 1]. */
    static Interval beforeRounding(PublishedFigure percent) {
        double low = percent.low()
                .map(p -> share(p.subtract(HALF.scaleByPowerOfTen(-p.scale()))))
                .orElse(0.0);
        double high = percent.high()
                .map(p -> share(p.add(HALF.scaleByPowerOfTen(-p.scale()))))
                .orElse(1.0);
        return Interval.of(Math.max(0, low), Math.min(1, high));
    }

    /** The double nearest to a hundredth of a printed number. */
    static double share(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }
}
