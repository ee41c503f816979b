// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

/**
 * A component of supply risk in the method of Yale University.
 *
 * @since 0.1
 */
public enum YaleComponent {
    /** Geological, technological and economic. */
    GEOLOGICAL,
    /** Social and regulatory. */
    SOCIAL,
    /** Geopolitical. */
    GEOPOLITICAL
}
