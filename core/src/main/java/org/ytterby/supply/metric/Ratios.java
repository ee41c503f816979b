// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import org.ytterby.quantity.Interval;

/** Ratios of a part to a whole that consists of the part and a rest: they rise with the part and fall with the rest. */
final class Ratios {

    private Ratios() {}

    /** part / (part + rest), each at least 0. */
    static MetricValue partOfWhole(Interval part, Interval rest) {
        if (!(part.lower() + rest.lower() > 0)) {
            return MetricValue.undefined("the whole may be zero");
        }
        double low = part.lower() == 0 ? 0 : quotient(part.lower(), rest.upper());
        double high = part.upper() == Double.POSITIVE_INFINITY ? 1 : quotient(part.upper(), rest.lower());
        return MetricValue.of(Box.between(low, Math.max(low, high)));
    }

    private static double quotient(double part, double rest) {
        return part == 0 ? 0 : 1 / (1 + rest / part);
    }
}
