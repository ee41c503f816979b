// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * What the numbers of an assay are shares of.
 *
 * @since 0.1
 */
public enum Whole {
    /** Of the dry sample: the numbers are grades. */
    SAMPLE,
    /** Of the total rare earths: the numbers are a distribution and say nothing of the grade. */
    TOTAL_RARE_EARTHS
}
