// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

/**
 * How much of a date is known, coarsest first.
 *
 * @since 0.1
 */
public enum DatePrecision {
    /** Only the year is known. */
    YEAR,
    /** The year and the month are known. */
    MONTH,
    /** The day is known. */
    DAY
}
