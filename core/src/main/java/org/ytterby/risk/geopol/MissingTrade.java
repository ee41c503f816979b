// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * What becomes of a quantity or value of imports that is not available.
 *
 * @since 0.1
 */
public enum MissingTrade {
    /** It counts as zero; the value of a flow without a quantity still counts towards the price. */
    ZERO,
    /** The flow is left out, and out of the price, with a warning. */
    LEFT_OUT
}
