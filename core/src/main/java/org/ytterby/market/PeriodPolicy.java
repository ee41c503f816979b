// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;

/**
 * Whether an exchange rate or a tax rate may be of other days than the price it converts.
 *
 * @since 0.1
 */
public enum PeriodPolicy {
    /** The days must overlap; else the conversion is refused. */
    OVERLAPPING,
    /** Any days will do; the step of the conversion says which they were. */
    ANY;

    void check(String path, DateSpan rate, DateSpan price) {
        if (this == OVERLAPPING && !rate.overlaps(price)) {
            throw Checks.refused(path, "overlap the days of the price " + price, rate);
        }
    }
}
