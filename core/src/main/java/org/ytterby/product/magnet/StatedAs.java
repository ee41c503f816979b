// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

/**
 * What the numbers of a data sheet are.
 *
 * @since 0.1
 */
public enum StatedAs {
    /** Ranges and minima that every piece has to meet. */
    RANGE,
    /** Typical values, which single pieces miss. */
    TYPICAL,
    /** The seller states the grade and little else. */
    STATEMENT
}
