// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Arrays;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

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
        double[] scaled =
                Arrays.stream(prices).map(price -> price / largest).toArray(); // keeps squares in range
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
    public static Interval changeOfRounded(double from, double to, double unit) {
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

    private static void checked(double[] prices, int least) {
        if (prices.length < least) {
            throw Checks.refused("prices", "be at least " + least, prices.length);
        }
        for (int i = 0; i < prices.length; i++) {
            Checks.positive("prices[" + i + "]", prices[i]);
        }
    }
}
