// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

/**
 * Whether the pieces of a quota make up the whole that was published.
 *
 * @since 0.1
 */
public enum Agreement {
    /** The pieces add up to the whole. */
    ADDS_UP,
    /** Pieces are missing, so that nothing can be said. */
    INCOMPLETE,
    /** The pieces are all there and do not add up, or make more than the whole. */
    DIFFERS
}
