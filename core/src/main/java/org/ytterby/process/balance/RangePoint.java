// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import org.ytterby.quantity.Interval;

/**
 * Which number of a range to compute with where a calculation needs one number.
 *
 * @since 0.1
 */
public enum RangePoint {
    /** The lower bound. */
    LOW,
    /** The middle. */
    MIDDLE,
    /** The upper bound. */
    HIGH;

    double of(Interval range) {
        return switch (this) {
            case LOW -> range.lower();
            case MIDDLE -> range.lower() + (range.upper() - range.lower()) / 2;
            case HIGH -> range.upper();
        };
    }
}
