// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/**
 * By what trade is compared.
 *
 * @since 0.1
 */
public enum FlowMeasure {
    /** The quantity. Rows without one count nothing: look at their number before relying on the result. */
    QUANTITY,
    /** The value. */
    VALUE
}
