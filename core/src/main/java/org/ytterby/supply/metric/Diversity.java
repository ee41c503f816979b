// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.SupplyTable;

/**
 * How diverse a supply is: entropy, dominance and the Hill numbers that tie them together.
 *
 * <p>The Hill number of order a, (&Sigma; s^a)^(1/(1-a)), is a number of equal suppliers (Hill 1973, Ecology 54, 427): order 0
 * counts the suppliers, order 1 is the exponential of the Shannon entropy, order 2 is 1 / HHI. It never rises with the order.
 *
 * @since 0.1
 */
public final class Diversity {

    private Diversity() {}

    /**
     * Computes the Shannon entropy, -&Sigma; s ln s with 0 ln 0 = 0 (Shannon 1948).
     *
     * @param amounts the amounts, each finite and at least 0, one of them above 0
     * @return the entropy in nats, in [0, ln n]; divide by ln 2 for bits
     * @throws IllegalArgumentException if an amount is negative or not finite, or all are zero
     */
    public static double shannonNats(double... amounts) {
        double sum = 0;
        for (double share : Amounts.shares(amounts)) {
            sum -= share > 0 ? share * Math.log(share) : 0;
        }
        return Math.max(0, sum);
    }

    /**
     * Computes the Shannon entropy in bits.
     *
     * @param amounts as for {@link #shannonNats}
     * @return the entropy in bits, in [0, log2 n]
     */
    public static double shannonBits(double... amounts) {
        return shannonNats(amounts) / Math.log(2);
    }

    /**
     * Computes Pielou's evenness: the entropy over the greatest entropy of n suppliers, H / ln n.
     *
     * @param amounts as for {@link #shannonNats}; n is their number, those of 0 included
     * @return the evenness, in [0, 1]; undefined for one supplier
     */
    public static MetricValue evenness(double... amounts) {
        double entropy = shannonNats(amounts);
        return amounts.length == 1
                ? MetricValue.undefined("one supplier cannot be even or uneven")
                : MetricValue.exactly(Math.min(1, entropy / Math.log(amounts.length)));
    }

    /**
     * Computes Simpson's dominance, &Sigma; s&sup2;, which is the Herfindahl-Hirschman index.
     *
     * @param amounts as for {@link #shannonNats}
     * @return the dominance, in [1/n, 1]; 1 less it is the Gini-Simpson index, and 1 over it the inverse index
     */
    public static double simpsonDominance(double... amounts) {
        double sum = 0;
        for (double share : Amounts.shares(amounts)) {
            sum += share * share;
        }
        return Math.min(1, sum);
    }

    /**
     * Computes a Hill number.
     *
     * @param order the order, at least 0; infinity gives 1 over the largest share
     * @param amounts as for {@link #shannonNats}
     * @return the number of equal suppliers, in [1, n]
     * @throws IllegalArgumentException if the order is negative or not a number, or the amounts are not as they must be
     */
    public static double hill(double order, double... amounts) {
        if (!(order >= 0)) {
            throw Checks.refused("order", "be at least 0", order);
        }
        double[] shares = Amounts.shares(amounts);
        if (order == 1) {
            return Math.exp(shannonNats(amounts));
        }
        double largest = java.util.Arrays.stream(shares).max().orElseThrow();
        if (order == Double.POSITIVE_INFINITY) {
            return 1 / largest;
        }
        double sum = 0;
        for (double share : shares) {
            sum += share > 0 ? Math.pow(share / largest, order) : 0; // powers of at most 1 stay in range
        }
        return Math.exp((Math.log(sum) + order * Math.log(largest)) / (1 - order));
    }

    /**
     * Computes the Shannon entropy of a table.
     *
     * @param table the table
     * @param policy what becomes of the residual
     * @return what the entropy may be, in nats; undefined if every amount may be zero
     * @throws IllegalArgumentException if more than 16 lines are bounds
     */
    public static MetricValue shannonNats(SupplyTable table, ResidualPolicy policy) {
        List<Interval> amounts = Amounts.of(table, policy);
        if (!Box.isDefined(amounts)) {
            return MetricValue.undefined(Amounts.NOTHING);
        }
        return MetricValue.of(Box.range(amounts, q -> -shannonNats(q)).negate());
    }

    /**
     * Computes the Hill number of a table.
     *
     * @param table the table
     * @param order the order, above 0
     * @param policy what becomes of the residual
     * @return what the number may be, at least 1; undefined if every amount may be zero
     * @throws IllegalArgumentException if the order is not above 0, or more than 16 lines are bounds
     */
    public static MetricValue hill(SupplyTable table, double order, ResidualPolicy policy) {
        if (!(order > 0)) {
            throw Checks.refused("order", "be above 0", order);
        }
        List<Interval> amounts = Amounts.of(table, policy);
        if (!Box.isDefined(amounts)) {
            return MetricValue.undefined(Amounts.NOTHING);
        }
        return MetricValue.of(Box.range(amounts, q -> -hill(order, q)).negate());
    }
}
