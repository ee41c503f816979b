// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

/**
 * How many days a year has where stocks are told in days.
 *
 * @since 0.1
 */
public enum DayCount {
    /** A common year. */
    DAYS_365(365),
    /** A year of the Julian calendar on average. */
    DAYS_365_25(365.25),
    /** A leap year. */
    DAYS_366(366);

    private final double daysPerYear;

    DayCount(double daysPerYear) {
        this.daysPerYear = daysPerYear;
    }

    /**
     * Returns the days of a year.
     *
     * @return the days
     */
    public double daysPerYear() {
        return daysPerYear;
    }
}
