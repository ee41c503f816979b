// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/** The least and the greatest share of an item's value that certain inputs may make up. */
final class ShareBounds {

    private ShareBounds() {}

    static Interval of(PricedBill bill, Country origin, Predicate<InputSource> counts) {
        double whole = bill.itemValue().amount().doubleValue();
        double sure = 0;
        double possible = 0;
        double others = 0; // what surely goes to inputs that do not count
        boolean open = false;
        for (PricedInput input : bill.inputs()) {
            Optional<Country> from = input.source().origin();
            boolean may = from.map(country -> country == origin).orElse(true) && counts.test(input.source());
            Optional<Interval> value = input.value();
            if (may) {
                boolean unbounded = value.isEmpty() || value.get().upper() == Double.POSITIVE_INFINITY;
                open |= unbounded;
                possible += unbounded ? lower(value) : value.get().upper();
            } else {
                others += lower(value);
            }
            if (may && from.isPresent()) {
                sure += lower(value);
            }
        }
        double upper = open ? Math.max(possible, whole - others) : possible;
        return Interval.of(clamped(sure / whole), clamped(upper / whole));
    }

    private static double lower(Optional<Interval> value) {
        return value.map(Interval::lower).orElse(0.0);
    }

    private static double clamped(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
