// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import org.ytterby.quantity.Interval;
import org.ytterby.supply.metric.MetricValue;

/**
 * How long a stock lasts.
 *
 * @since 0.1
 */
public final class StockCover {

    private StockCover() {}

    /**
     * Computes how long a stock covers consumption, stock / (consumption - inflow).
     *
     * @param stock the stock, at least 0
     * @param consumption the consumption a year, at least 0, on the same basis
     * @param inflow the supply a year that survives the disruption, at least 0; 0 for none
     * @return the years; undefined without consumption, and where the inflow may be enough, as the stock then lasts for ever
     * @throws IllegalArgumentException if an amount may be negative
     */
    public static MetricValue years(Interval stock, Interval consumption, Interval inflow) {
        Reliance.notNegative("stock", stock);
        Reliance.notNegative("consumption", consumption);
        Reliance.notNegative("inflow", inflow);
        if (!(consumption.lower() > 0)) {
            return MetricValue.undefined("nothing may be consumed");
        }
        Interval drawn = consumption.minus(inflow);
        return drawn.lower() > 0
                ? MetricValue.of(stock.dividedBy(drawn))
                : MetricValue.undefined("the inflow may be enough, so that the stock lasts for ever");
    }

    /**
     * Tells years in days.
     *
     * @param years the years
     * @param count how many days a year has
     * @return the days; undefined as the years are
     */
    public static MetricValue days(MetricValue years, DayCount count) {
        return times(years, count.daysPerYear());
    }

    /**
     * Tells years in months, twelve to a year.
     *
     * @param years the years
     * @return the months; undefined as the years are
     */
    public static MetricValue months(MetricValue years) {
        return times(years, 12);
    }

    /**
     * Tells years in weeks, 52 to a year.
     *
     * @param years the years
     * @return the weeks; undefined as the years are
     */
    public static MetricValue weeks(MetricValue years) {
        return times(years, 52);
    }

    private static MetricValue times(MetricValue years, double factor) {
        return years.isDefined() ? MetricValue.of(years.orThrow().times(factor)) : years;
    }
}
