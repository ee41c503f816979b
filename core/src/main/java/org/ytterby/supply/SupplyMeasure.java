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
    EXPORTS
}
