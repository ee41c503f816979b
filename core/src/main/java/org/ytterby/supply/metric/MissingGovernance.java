// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

/**
 * What becomes of a supplier that the vintage of governance scores does not know.
 *
 * @since 0.1
 */
public enum MissingGovernance {
    /** Its risk may be anything, so that the result has bounds. */
    BOUNDS,
    /** Its risk is half of the worst, as GeoPolRisk documents it. */
    HALF,
    /** The calculation is refused. */
    REFUSED
}
