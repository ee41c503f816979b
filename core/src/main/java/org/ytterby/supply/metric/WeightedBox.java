// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ytterby.quantity.Interval;

/** Bounds of weighted sums over shares and squared shares, with amounts and weights known within bounds. */
final class WeightedBox {

    private final List<Interval> amounts;
    private final double[] low;
    private final double[] high;
    private final double[] trade;

    WeightedBox(List<Interval> amounts, List<Interval> risks, List<Double> trade) {
        this.amounts = amounts;
        this.low = risks.stream().mapToDouble(Interval::lower).toArray();
        this.high = risks.stream().mapToDouble(Interval::upper).toArray();
        this.trade = trade.stream().mapToDouble(Double::doubleValue).toArray();
    }

    Interval hhi() {
        double[] weights = times(low, trade);
        return Box.between(
                Box.least(amounts, weights, q -> weighted(q, weights, 2)),
                Box.greatest(amounts, q -> weighted(q, times(high, trade), 2)));
    }

    /** A weighted mean is greatest and least where every amount is at an end of its bounds. */
    Interval mean() {
        ToDoubleFunction<double[]> least = q -> -weighted(q, low, 1);
        return Box.between(-Box.greatest(amounts, least), Box.greatest(amounts, q -> weighted(q, high, 1)));
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = new double[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }

    private static double weighted(double[] q, double[] weights, int power) {
        double[] shares = Amounts.shares(q);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weights[i] * (power == 2 ? shares[i] * shares[i] : shares[i]);
        }
        return sum;
    }
}
