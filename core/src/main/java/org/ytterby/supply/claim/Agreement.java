// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import org.ytterby.quantity.Interval;

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
    OPEN;

    /**
     * Compares what a figure allows with what is stated.
     *
     * @param stated what is stated, with its rounding
     * @param value what the figure allows
     * @return the agreement
     */
    public static Agreement of(Interval stated, Interval value) {
        return stated.encloses(value) ? AGREES : stated.intersection(value).isPresent() ? OPEN : DISAGREES;
    }
}
