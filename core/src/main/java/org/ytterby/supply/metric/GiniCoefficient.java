// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.Arrays;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.SupplyTable;

/**
 * How unequal suppliers are: G = 2 &Sigma; i x(i) / (n &Sigma; x) - (n + 1) / n over the amounts in ascending order (Gini 1912).
 *
 * @since 0.1
 */
public final class GiniCoefficient {

    private GiniCoefficient() {}

    /**
     * Computes the coefficient of known amounts.
     *
     * @param amounts the amounts, each finite and at least 0
     * @return the coefficient, in [0, 1 - 1/n]; undefined if all amounts are zero or there are none
     * @throws IllegalArgumentException if an amount is negative or not finite
     */
    public static MetricValue of(double... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            Checks.notNegative("amounts[" + i + "]", amounts[i]);
        }
        return Arrays.stream(amounts).max().orElse(0) > 0
                ? MetricValue.exactly(coefficient(amounts))
                : MetricValue.undefined("there is nothing to share");
    }

    /**
     * Computes the coefficient with the correction for few suppliers, G n / (n - 1).
     *
     * @param amounts the amounts, each finite and at least 0
     * @return the corrected coefficient, in [0, 1]; undefined for one supplier and as {@link #of(double...)}
     * @throws IllegalArgumentException if an amount is negative or not finite
     */
    public static MetricValue corrected(double... amounts) {
        MetricValue plain = of(amounts);
        if (amounts.length == 1 && plain.isDefined()) {
            return MetricValue.undefined("one supplier cannot be equal or unequal");
        }
        return plain.isDefined()
                ? MetricValue.exactly(Math.min(1, plain.number().orElseThrow() * amounts.length / (amounts.length - 1)))
                : plain;
    }

    /**
     * Computes the coefficient of the named suppliers of a table. The residual has no number of suppliers and is left out.
     *
     * @param table the table
     * @return what the coefficient may be; undefined if every named amount may be zero
     * @throws IllegalArgumentException if more than 16 lines are bounds
     */
    public static MetricValue of(SupplyTable table) {
        List<Interval> named = Amounts.named(table);
        return Box.isDefined(named)
                ? MetricValue.of(Box.range(named, GiniCoefficient::coefficient))
                : MetricValue.undefined(Amounts.NOTHING);
    }

    private static double coefficient(double... amounts) {
        double[] shares = Amounts.shares(amounts);
        Arrays.sort(shares);
        double n = shares.length;
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += (i + 1) * shares[i];
        }
        return Math.max(0, 2 * sum / n - (n + 1) / n);
    }
}
