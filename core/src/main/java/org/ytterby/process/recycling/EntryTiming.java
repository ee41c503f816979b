// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

/**
 * When in its year a product counts as put into use. With whole years the choice moves the outflow by up to a year.
 *
 * @since 0.1
 */
public enum EntryTiming {
    /** On the first day: what is new is a year old when its first year ends. */
    START_OF_YEAR(1),

    /** In the middle of the year, the usual choice for sales spread over it. */
    MID_YEAR(0.5),

    /** On the last day: nothing is given up in the year of its making. */
    END_OF_YEAR(0);

    private final double firstAgeYears;

    EntryTiming(double firstAgeYears) {
        this.firstAgeYears = firstAgeYears;
    }

    /**
     * Returns how old a product is when a year ends.
     *
     * @param yearsAfter how many years that year comes after the year of entry, 0 for the year itself
     * @return the age in years
     */
    public double ageYearsAtYearEnd(int yearsAfter) {
        return yearsAfter + firstAgeYears;
    }
}
