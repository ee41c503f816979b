// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.Arrays;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.SupplyTable;

/**
 * The share of the k largest suppliers, CR-k. The residual line is many suppliers: it is never ranked, but it is part of the
 * whole.
 *
 * @since 0.1
 */
public final class ConcentrationRatio {

    private ConcentrationRatio() {}

    /**
     * Computes the ratio of known amounts.
     *
     * @param k how many suppliers, at least 1; with fewer named ones, all of them
     * @param residual what suppliers not named amount to, at least 0
     * @param named the amounts of the named suppliers, each at least 0
     * @return the share of the largest k, in [0, 1]
     * @throws IllegalArgumentException if k is below 1, an amount is negative or not finite, or all are zero
     */
    public static double of(int k, double residual, double... named) {
        Checks.inRange("k", k, 1, Integer.MAX_VALUE);
        double[] all = Arrays.copyOf(named, named.length + 1);
        all[named.length] = Checks.notNegative("residual", residual);
        double[] shares = Arrays.copyOf(Amounts.shares(all), named.length);
        Arrays.sort(shares);
        double sum = 0;
        for (int i = shares.length - 1; i >= 0 && i >= shares.length - k; i--) {
            sum += shares[i];
        }
        return Math.min(1, sum);
    }

    /**
     * Computes the ratio of a table.
     *
     * @param table the table
     * @param k how many suppliers, at least 1
     * @return what the share may be, within [0, 1]; undefined if every line may be zero
     * @throws IllegalArgumentException if k is below 1 or more than 16 lines are bounds
     */
    public static MetricValue of(SupplyTable table, int k) {
        Checks.inRange("k", k, 1, Integer.MAX_VALUE);
        List<Interval> named = Amounts.named(table);
        Interval residual = Amounts.residual(table);
        if (!Box.isDefined(named) && !(residual.lower() > 0)) {
            return MetricValue.undefined(Amounts.NOTHING);
        }
        double low = residual.upper() == Double.POSITIVE_INFINITY || !Box.isDefined(named)
                ? 0
                : Box.range(named, q -> of(k, residual.upper(), q)).lower();
        double high = Box.greatest(named, q -> sum(q) + residual.lower() > 0 ? of(k, residual.lower(), q) : 0);
        return MetricValue.of(Box.between(low, Math.max(low, high)));
    }

    private static double sum(double... q) {
        return Arrays.stream(q).sum();
    }
}
