// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

/**
 * What leaves a flowsheet through an outlet.
 *
 * @since 0.1
 */
public enum OutletKind {
    /** What the plant is run for. */
    PRODUCT,
    /** What is sold besides. */
    BY_PRODUCT,
    /** What is stored or thrown away, such as tailings. */
    RESIDUE,
    /** Metal, alloy or magnet waste that can be recycled. */
    SCRAP
}
