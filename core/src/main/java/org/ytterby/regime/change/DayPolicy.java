// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

/**
 * On which day the transactions of a comparison are screened.
 *
 * @since 0.1
 */
public enum DayPolicy {
    /** On its own day, at both standpoints: what later knowledge or added records make of things planned or done. */
    OWN_DAY,
    /** On the day of each standpoint: what would become of such a transaction if it were made then. */
    DAY_OF_STANDPOINT
}
