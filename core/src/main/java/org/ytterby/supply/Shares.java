// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.util.Map;
import java.util.Optional;
import org.ytterby.quantity.Interval;

/** Shares of amounts that may be bounds: a share rises with its own amount and falls with all others. */
final class Shares {

    private Shares() {}

    static Optional<Interval> of(Map<Supplier, Interval> amounts, Supplier supplier) {
        Interval own = amounts.getOrDefault(supplier, Interval.exactly(0));
        double highest = own.upper();
        double othersLow = 0;
        double othersHigh = 0;
        for (Map.Entry<Supplier, Interval> line : amounts.entrySet()) {
            if (line.getKey().equals(supplier)) {
                continue;
            }
            othersLow += line.getValue().lower();
            othersHigh += line.getValue().upper();
        }
        if (!amounts.containsKey(supplier) && amounts.containsKey(Supplier.OTHER)) {
            Interval residual = amounts.get(Supplier.OTHER);
            highest = residual.upper();
            othersLow -= residual.lower();
        }
        if (!(own.lower() + othersLow > 0)) {
            return Optional.empty();
        }
        double low = own.lower() == 0 ? 0 : own.lower() / (own.lower() + othersHigh);
        double high = highest == Double.POSITIVE_INFINITY ? 1 : highest == 0 ? 0 : highest / (highest + othersLow);
        return Optional.of(Interval.of(low, Math.max(low, high)));
    }
}
