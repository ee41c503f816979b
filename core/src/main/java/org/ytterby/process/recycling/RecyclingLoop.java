// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

/**
 * How far back in the chain recovered material goes.
 *
 * @since 0.1
 */
public enum RecyclingLoop {
    /** The magnet or part is used again as it is. */
    REUSE,

    /**
     * Alloy to alloy, by hydrogen: the magnet falls to powder and is sintered again, its elements never
     * taken apart.
     */
    SHORT,

    /** Back to separated oxide, by leaching and extraction, and through metal making again. */
    LONG
}
