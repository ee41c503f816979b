// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * What becomes of an importer without imports and without production.
 *
 * @since 0.1
 */
public enum EmptyTrade {
    /** Import risk and price are 0. */
    ZERO,
    /** There is no answer. */
    UNDEFINED
}
