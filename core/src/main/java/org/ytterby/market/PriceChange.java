// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * From one price to another: the change that rounded prices allow, and the premium of one price over another.
 *
 * @since 0.1
 */
public final class PriceChange {

    private PriceChange() {}

    /**
     * Returns what the change between two rounded prices may have been before rounding: from
     * (b &minus; u/2) / (a + u/2) &minus; 1 to (b + u/2) / (a &minus; u/2) &minus; 1. The publisher, who knows the
     * prices before rounding, prints a change that lies inside.
     *
     * @param from the earlier price a as printed, finite and above half the unit
     * @param to the later price b as printed, finite and at least half the unit
     * @param unit the unit of rounding u, finite and above 0
     * @return the change as a fraction, ends included, such as 0.31 to 0.73
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Interval ofRounded(double from, double to, double unit) {
        double half = Checks.positive("unit", unit) / 2;
        if (!(Checks.positive("from", from) > half)) {
            throw Checks.refused("from", "be above half the unit of rounding " + half, from);
        }
        if (!(Checks.notNegative("to", to) >= half)) {
            throw Checks.refused("to", "be at least half the unit of rounding " + half, to);
        }
        return Interval.of((to - half) / (from + half) - 1, (to + half) / (from - half) - 1);
    }

    /**
     * Returns by how much a price exceeds another, such as an export price the domestic one: p / p<sub>base</sub> &minus; 1.
     *
     * @param price the price
     * @param base the price it is compared with, above 0, in the same currency, on the same basis and of the same tax
     *     treatment; terms, place and day may differ, as they are what a premium is about
     * @return the premium as a fraction, from the lowest price over the highest base to the highest over the lowest; below 0
     *     for a discount
     * @throws IllegalArgumentException if currency, basis or tax differ, or the base may be 0
     */
    public static Interval premium(UnitPrice price, UnitPrice base) {
        if (!price.currency().equals(base.currency())) {
            throw Checks.refused("price.currency", "be " + base.currency(), price.currency());
        }
        if (!price.commodity().basis().equals(base.commodity().basis())) {
            throw Checks.refused(
                    "price.commodity.basis",
                    "be " + base.commodity().basis(),
                    price.commodity().basis());
        }
        if (!price.tax().isSameAs(base.tax())) {
            throw Checks.refused("price.tax", "be " + base.tax(), price.tax());
        }
        Interval of = price.perKilogram();
        Interval over = base.perKilogram();
        Checks.positive("base.amount", over.lower());
        return Interval.of(of.lower() / over.upper() - 1, of.upper() / over.lower() - 1);
    }
}
