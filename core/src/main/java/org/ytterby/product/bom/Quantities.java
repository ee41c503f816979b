// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import org.ytterby.quantity.Interval;

/** Typical values of computed ranges. */
final class Quantities {

    private Quantities() {}

    /**
     * Joins a range and the typical value worked out beside it, which rounding may have put just outside.
     *
     * @param bounds the range
     * @param typical the value
     * @return the quantity, without a typical value if that would be an end that does not belong to the range
     */
    static QuantityRange with(Interval bounds, double typical) {
        double inside = Math.min(Math.max(typical, bounds.lower()), bounds.upper());
        return bounds.contains(inside)
                ? QuantityRange.builder().bounds(bounds).typical(inside).build()
                : QuantityRange.within(bounds);
    }
}
