// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * How much prices moved. The prices are of one {@link PriceSeries}, in order of time, each finite and above 0.
 *
 * @since 0.1
 */
public final class PriceStatistics {

    private PriceStatistics() {}

    /**
     * Returns the volatility: the standard deviation of the log returns ln(p<sub>t</sub> / p<sub>t-1</sub>), for one
     * period of the series.
     *
     * @param prices the prices in order of time, at least 3 for a sample, 2 for a population
     * @param deviation how to divide
     * @return the volatility, at least 0, as a fraction
     * @throws IllegalArgumentException if there are too few prices or one is not above 0
     */
    public static double volatility(double[] prices, Deviation deviation) {
        checked(prices, deviation.least() + 1);
        double[] returns = new double[prices.length - 1];
        for (int i = 0; i < returns.length; i++) {
            returns[i] = Math.log(prices[i + 1]) - Math.log(prices[i]);
        }
        return deviation.of(returns);
    }

    /**
     * States a volatility for a year: volatility &middot; &radic;(periods per year). It supposes that returns of one period
     * say nothing of the next.
     *
     * @param volatility the volatility of one period, finite and at least 0
     * @param periodsPerYear how many periods a year has, above 0, such as 12
     * @return the volatility of a year
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double annualised(double volatility, double periodsPerYear) {
        return Checks.notNegative("volatility", volatility)
                * Math.sqrt(Checks.positive("periodsPerYear", periodsPerYear));
    }

    /**
     * Returns the coefficient of variation: the standard deviation of the prices over their mean.
     *
     * @param prices the prices, at least 2 for a sample, 1 for a population
     * @param deviation how to divide
     * @return the coefficient, at least 0
     * @throws IllegalArgumentException if there are too few prices or one is not above 0
     */
    public static double coefficientOfVariation(double[] prices, Deviation deviation) {
        checked(prices, deviation.least());
        double largest = Arrays.stream(prices).max().orElseThrow();
        double[] scaled = Arrays.stream(prices).map(price -> price / largest).toArray(); // keeps squares in range
        return deviation.of(scaled) / Arrays.stream(scaled).average().orElseThrow();
    }

    /**
     * Returns the maximum drawdown: the largest fall from a price to a later one, as a share of the earlier,
     * max (1 &minus; p<sub>later</sub> / p<sub>earlier</sub>).
     *
     * @param prices the prices in order of time, at least 1
     * @return the drawdown in [0, 1), 0 if no price is below an earlier one
     * @throws IllegalArgumentException if there is no price or one is not above 0
     */
    public static double maximumDrawdown(double[] prices) {
        checked(prices, 1);
        double peak = 0;
        double drawdown = 0;
        for (double price : prices) {
            peak = Math.max(peak, price);
            drawdown = Math.max(drawdown, 1 - price / peak);
        }
        return drawdown;
    }

    /**
     * Returns the highest price over the lowest.
     *
     * @param prices the prices, at least 1
     * @return the ratio, at least 1
     * @throws IllegalArgumentException if there is no price, one is not above 0, or the ratio exceeds every double
     */
    public static double rangeRatio(double[] prices) {
        checked(prices, 1);
        return Checks.finite(
                "range ratio",
                Arrays.stream(prices).max().orElseThrow()
                        / Arrays.stream(prices).min().orElseThrow());
    }

    private static void checked(double[] prices, int least) {
        if (prices.length < least) {
            throw Checks.refused("prices", "be at least " + least, prices.length);
        }
        for (int i = 0; i < prices.length; i++) {
            Checks.positive("prices[" + i + "]", prices[i]);
        }
    }
}
