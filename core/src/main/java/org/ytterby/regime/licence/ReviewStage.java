// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

/**
 * How far a review has come on a day.
 *
 * @since 0.1
 */
public enum ReviewStage {
    /** The limit has not run out. */
    RUNNING,
    /** The day is the last on which a decision is in time. */
    LAST_DAY,
    /** The limit has run out. */
    OVERDUE
}
