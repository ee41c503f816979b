// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

/**
 * What to do with a temperature at which a linear rule is not stated to hold.
 *
 * @since 0.1
 */
public enum RangePolicy {
    /** Refuse it. */
    REFUSE,
    /** Extend the line and say so in the result. */
    EXTRAPOLATE_AND_FLAG
}
