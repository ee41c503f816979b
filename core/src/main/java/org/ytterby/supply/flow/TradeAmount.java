// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.ytterby.internal.Checks;

/**
 * Sums over rows of trade statistics, without a rounding error. A row without a quantity adds to the value alone and is
 * counted; how much value it holds is kept beside, so that nobody has to take its quantity for zero.
 *
 * @param rows the number of rows, at least 0
 * @param rowsWithoutQuantity those of them whose quantity is not known
 * @param quantityGrams the sum of the quantities known, in grams, at least 0
 * @param valueMillidollars the sum of all values, in thousandths of a US dollar, at least 0
 * @param unweighedMillidollars the part of the value that belongs to rows without a quantity
 * @since 0.1
 */
public record TradeAmount(
        long rows, long rowsWithoutQuantity, long quantityGrams, long valueMillidollars, long unweighedMillidollars)
        implements Serializable {

    /** No row. */
    public static final TradeAmount NONE = new TradeAmount(0, 0, 0, 0, 0);

    private static final double GRAMS_PER_TONNE = 1e6;
    private static final double MILLIDOLLARS_PER_THOUSAND_DOLLARS = 1e6;

    /**
     * Checks the sums.
     *
     * @param rows the number of rows
     * @param rowsWithoutQuantity those of them whose quantity is not known
     * @param quantityGrams the sum of the quantities known
     * @param valueMillidollars the sum of all values
     * @param unweighedMillidollars the part that belongs to rows without a quantity
     * @throws IllegalArgumentException if a number is negative or a part larger than its whole, or if no row is there that
     *     could have given a sum
     */
    public TradeAmount {
        part("rowsWithoutQuantity", rowsWithoutQuantity, "rows", rows);
        part("unweighedMillidollars", unweighedMillidollars, "valueMillidollars", valueMillidollars);
        part("quantityGrams", quantityGrams, "the largest number", Long.MAX_VALUE);
        if (rowsWithoutQuantity == 0 && unweighedMillidollars > 0) {
            throw Checks.refused("unweighedMillidollars", "be 0 where all rows have a quantity", unweighedMillidollars);
        }
        if (rowsWithoutQuantity == rows && (quantityGrams > 0 || valueMillidollars > unweighedMillidollars)) {
            throw Checks.refused("rows", "be above rowsWithoutQuantity as there is more than they give", rows);
        }
    }

    private static void part(String path, long part, String whole, long most) {
        if (part < 0 || part > most) {
            throw Checks.refused(path, "be at least 0 and at most " + whole + ", " + most + ",", part);
        }
    }

    /**
     * Adds another sum.
     *
     * @param other the other
     * @return the sum
     * @throws IllegalArgumentException if a sum is past the largest number there is: 9.2 million million tonnes or
     *     thousands of dollars
     */
    public TradeAmount plus(TradeAmount other) {
        return new TradeAmount(
                sum(rows, other.rows),
                sum(rowsWithoutQuantity, other.rowsWithoutQuantity),
                sum(quantityGrams, other.quantityGrams),
                sum(valueMillidollars, other.valueMillidollars),
                sum(unweighedMillidollars, other.unweighedMillidollars));
    }

    /**
     * Adds two numbers.
     *
     * @param a at least 0
     * @param b at least 0
     * @return the sum
     * @throws IllegalArgumentException if it is past the largest number there is
     */
    static long sum(long a, long b) {
        long sum = a + b;
        if (sum < 0) {
            throw Checks.refused("sum", "be at most " + Long.MAX_VALUE, a + " + " + b);
        }
        return sum;
    }

    /**
     * Returns the known quantity.
     *
     * @return tonnes as traded, at least 0
     */
    public double quantityTonnes() {
        return quantityGrams / GRAMS_PER_TONNE;
    }

    /**
     * Returns the value.
     *
     * @return thousands of US dollars, at least 0
     */
    public double valueThousandDollars() {
        return valueMillidollars / MILLIDOLLARS_PER_THOUSAND_DOLLARS;
    }

    /**
     * Returns the mean price of what crossed the border, in US dollars a kilogram, which is the same in thousands of dollars a
     * tonne.
     *
     * @param policy what becomes of the value of rows without a quantity
     * @return the unit value, at least 0, empty if no quantity is known
     */
    public OptionalDouble unitValue(UnitValuePolicy policy) {
        if (quantityGrams == 0) {
            return OptionalDouble.empty();
        }
        long value = switch (policy) {
            case WEIGHED_ROWS -> valueMillidollars - unweighedMillidollars;
            case ALL_ROWS -> valueMillidollars;
        };
        return OptionalDouble.of((double) value / quantityGrams);
    }

    /**
     * Returns the sum of one measure.
     *
     * @param measure the measure
     * @return grams or thousandths of a US dollar
     */
    long of(FlowMeasure measure) {
        return measure == FlowMeasure.QUANTITY ? quantityGrams : valueMillidollars;
    }
}
