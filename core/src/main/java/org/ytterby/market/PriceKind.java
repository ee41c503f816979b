// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * How a price came about. Prices of two kinds are not put in one series: a year-end quotation is no annual average, and
 * neither is what importers declared.
 *
 * @since 0.1
 */
public enum PriceKind {
    /** The average of quotations over the period. */
    AVERAGE,
    /** The range in which several averages of the period lie. */
    RANGE_OF_AVERAGES,
    /** A quotation at the end of the period. */
    PERIOD_END,
    /** A quotation within the period, which is a day unless the source says less. */
    SPOT,
    /** An offer to sell, not known to have been taken. */
    OFFER,
    /** A price agreed in a contract, such as a floor. */
    CONTRACT,
    /** What one seller realised on average. */
    REALISED,
    /** Value divided by mass in statistics, whatever the mix of goods in it. */
    UNIT_VALUE
}
