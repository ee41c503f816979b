// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/**
 * Takes rows of trade statistics one by one, as plain numbers, so that nothing is allocated for a row.
 *
 * <p>Years are in [1900, 2199]. Areas are the numbers of trade statistics, in [1, 999], as {@link TradeArea} explains.
 * Products are subheadings of the Harmonized System read as a number: 284690, and 10121 for 0101.21. Quantities are in grams
 * and values in thousandths of a US dollar, so that the six decimals of a tonne and of a thousand dollars are whole numbers.
 *
 * @since 0.1
 */
public interface TradeSink {

    /** The first year. */
    int FIRST_YEAR = 1900;

    /** The last year. */
    int LAST_YEAR = 2199;

    /** The largest number of an area; the smallest is 1. */
    int LAST_AREA = 999;

    /**
     * Tells whether rows of a product are of use. A reader may skip the others unread.
     *
     * @param product the product
     * @return whether to hand over its rows
     */
    boolean wants(int product);

    /**
     * Takes a row.
     *
     * @param year the year
     * @param exporter the area the goods come from
     * @param importer the area they go to
     * @param product the product
     * @param quantityGrams the quantity in grams, at least 0
     * @param valueMillidollars the value in thousandths of a US dollar, at least 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars);

    /**
     * Takes a row whose quantity is not known.
     *
     * @param year the year
     * @param exporter the area the goods come from
     * @param importer the area they go to
     * @param product the product
     * @param valueMillidollars the value in thousandths of a US dollar, at least 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars);
}
