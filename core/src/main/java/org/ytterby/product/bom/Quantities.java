// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import org.ytterby.quantity.Interval;

/** Typical values of computed ranges. */
final class Quantities {

    private Quantities() {}

    /**
     * Joins a range and the typical value worked out beside it. Rounding may have put that just outside, or on an end that rounding outward
     * made exclusive: the range then takes the end in.
     *
     * @param bounds the range
     * @param typical the value
     * @return the quantity
     */
    static QuantityRange with(Interval bounds, double typical) {
        double inside = Math.min(Math.max(typical, bounds.lower()), bounds.upper());
        return QuantityRange.builder()
                .bounds(bounds.hull(Interval.exactly(inside)))
                .typical(inside)
                .build();
    }
}
