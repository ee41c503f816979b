// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

/**
 * Whether the lines of a supply table account for all supply, so that a share of their sum is a share of the world.
 *
 * @since 0.1
 */
public enum Coverage {
    /** The lines, a residual among them if there is one, are all suppliers. */
    COMPLETE,
    /** The lines leave a rest that the printed world total, or 100 %, tells within its rounding. */
    REST_FROM_TOTAL,
    /** Nothing tells how much the lines leave out; the rest may be anything. */
    REST_UNKNOWN
}
