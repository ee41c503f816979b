// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

/**
 * What a supply figure measures.
 *
 * @since 0.1
 */
public enum SupplyMeasure {
    /** What was made in the year. */
    PRODUCTION,
    /** What could be made in a year. */
    CAPACITY,
    /** What a government allows to be made in the year. */
    PRODUCTION_QUOTA,
    /** What was used up in the year. */
    CONSUMPTION,
    /** What left the country in the year. */
    EXPORTS,
    /** What is in the ground and could be mined at a profit when the figure was made; revised, not only used up. */
    RESERVES,
    /** What is in the ground by measurement and indication, whether or not mining it would pay. Never added to reserves. */
    RESOURCES
}
