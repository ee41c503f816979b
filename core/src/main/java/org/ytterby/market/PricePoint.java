// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * Which point of a quoted range is taken as the price.
 *
 * @since 0.1
 */
public enum PricePoint {
    /** The lowest price. */
    LOW,
    /** The middle of the lowest and the highest price. */
    MID,
    /** The highest price. */
    HIGH
}
