// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * What the figures of a deposit were taken from.
 *
 * @since 0.1
 */
public enum DepositMaterial {
    /** A mineral separated from its rock. */
    MINERAL,
    /** Ore as mined. */
    ORE,
    /** A concentrate of the ore. */
    CONCENTRATE,
    /** Clay that holds rare earths by ion adsorption. */
    ION_ADSORPTION_CLAY,
    /** Clay that holds rare earths otherwise. */
    CLAY
}
