// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

/**
 * What a magnet is held against.
 *
 * @since 0.1
 */
public enum Criterion {
    /** The temperature in service against the guide temperature of the sheet or class, or the temperature of decomposition. */
    TEMPERATURE,
    /** The intrinsic coercivity at that temperature. */
    COERCIVITY_AT_TEMPERATURE,
    /** The energy product at 20 &deg;C. */
    ENERGY_PRODUCT
}
