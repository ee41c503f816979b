// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Doubles;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A finite number for each month of a run, the first month first. What the numbers mean and their unit is said by whoever holds
 * the series.
 *
 * @since 0.1
 */
public final class MonthSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] values;

    private MonthSeries(double[] values) {
        this.values = values;
    }

    /**
     * Copies numbers.
     *
     * @param values the numbers, the first month first
     * @return the series
     * @throws IllegalArgumentException if a number is not finite
     */
    public static MonthSeries of(double... values) {
        double[] copy = new double[values.length];
        for (int m = 0; m < copy.length; m++) {
            copy[m] = Checks.finite("[" + m + "]", values[m]) + 0.0; // no negative zero
        }
        return new MonthSeries(copy);
    }

    /**
     * Copies numbers.
     *
     * @param values the numbers, the first month first
     * @return the series
     * @throws IllegalArgumentException if a number is missing or not finite
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MonthSeries of(List<@Nullable Double> values) {
        double[] copy = new double[values.size()];
        for (int m = 0; m < copy.length; m++) {
            Double value = values.get(m);
            if (value == null) {
                throw Checks.refused("[" + m + "]", "be a number", "null");
            }
            copy[m] = value;
        }
        return of(copy);
    }

    static MonthSeries slice(double[] values, int node, int months) {
        return of(Arrays.copyOfRange(values, node * months, (node + 1) * months));
    }

    /**
     * Returns the number of a month.
     *
     * @param month the month, from 0
     * @return the number
     * @throws IndexOutOfBoundsException if the run has no such month
     */
    public double get(int month) {
        return values[month];
    }

    /**
     * Returns how many months there are.
     *
     * @return the count
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns the sum over all months.
     *
     * @return the sum, 0 for no months
     */
    public double sum() {
        return Arrays.stream(values).sum();
    }

    /**
     * Adds month by month.
     *
     * @param other a series of as many months
     * @return the sums
     * @throws IllegalArgumentException if the other is longer or shorter
     */
    public MonthSeries plus(MonthSeries other) {
        if (other.size() != size()) {
            throw Checks.refused("months", "be " + size(), other.size());
        }
        double[] sums = new double[values.length];
        for (int m = 0; m < sums.length; m++) {
            sums[m] = values[m] + other.values[m];
        }
        return of(sums);
    }

    /**
     * Returns the numbers.
     *
     * @return the numbers, the first month first
     */
    @JsonValue
    public List<Double> toList() {
        return Doubles.asList(toArray());
    }

    /**
     * Returns the numbers.
     *
     * @return a copy, the first month first
     */
    public double[] toArray() {
        return values.clone();
    }

    /** Checks that all numbers are tonnes of so many months. */
    void checkTonnes(String path, int months) {
        if (size() != months) {
            throw Checks.refused(path, "have " + months + " months", size());
        }
        for (int m = 0; m < months; m++) {
            Checks.notNegative(path + "[" + m + "]", values[m]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthSeries that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /**
     * Returns the numbers as readable text.
     *
     * @return such as {@code [1.0, 2.5]}
     */
    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
