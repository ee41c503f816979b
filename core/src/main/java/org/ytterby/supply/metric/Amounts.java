// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;

/** The amounts of a table or of an array, checked. */
final class Amounts {

    static final String NOTHING = "every amount may be zero";

    private Amounts() {}

    static List<Interval> named(SupplyTable table) {
        List<Interval> named = new ArrayList<>();
        table.amounts().forEach((supplier, amount) -> {
            if (!supplier.equals(Supplier.OTHER)) {
                named.add(amount);
            }
        });
        return named;
    }

    static Interval residual(SupplyTable table) {
        return table.amounts().getOrDefault(Supplier.OTHER, Interval.exactly(0));
    }

    static List<Interval> of(SupplyTable table, ResidualPolicy policy) {
        List<Interval> amounts = named(table);
        Interval residual = residual(table);
        if (policy == ResidualPolicy.ONE_SUPPLIER && residual.upper() > 0) {
            amounts.add(residual);
        }
        return amounts;
    }

    /** The shares of amounts, each finite and at least 0, one above 0. */
    static double[] shares(double... amounts) {
        double largest = 0;
        for (int i = 0; i < amounts.length; i++) {
            largest = Math.max(largest, Checks.notNegative("amounts[" + i + "]", amounts[i]));
        }
        Checks.positive("largest amount", largest);
        double[] shares = new double[amounts.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = amounts[i] / largest; // keeps the sum of huge and tiny amounts in range
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
