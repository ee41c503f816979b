// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

/**
 * Whether one figure agrees with a claim.
 *
 * @since 0.1
 */
public enum Agreement {
    /** All the figure allows is what the claim states. */
    AGREES,
    /** Nothing the figure allows is what the claim states. */
    DISAGREES,
    /** Some of it is. */
    OPEN
}
