// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

/**
 * Which flow at an operation a consumption is stated for.
 *
 * @since 0.1
 */
public enum ConsumptionBasis {
    /** The dry mass of what goes into the operation fresh, what comes back by a recycle not counted again. */
    FEED_MASS,
    /** The total rare-earth oxides that leave the operation by its main stream. */
    OUTPUT_REO,
    /** The rare earths, counted as metal, that leave the operation by its main stream. */
    OUTPUT_METAL,
    /** The mass of what leaves the operation by its main stream. */
    OUTPUT_MASS,
    /** An event that is no flow, so that nothing can be added up. */
    EVENT
}
