// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

/**
 * What a quantity of 0 means in a table of trade statistics.
 *
 * @since 0.1
 */
public enum ZeroQuantity {
    /** Nothing, or less than the smallest unit. */
    NOTHING,
    /** That nobody knows the quantity, as in UN Comtrade, where a value without a weight stands with a weight of 0. */
    NOT_KNOWN
}
