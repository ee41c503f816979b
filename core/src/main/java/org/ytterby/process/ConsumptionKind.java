// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

/**
 * What an operation takes in besides its feed, or gives off.
 *
 * @since 0.1
 */
public enum ConsumptionKind {
    /** A chemical. */
    REAGENT,
    /** Energy. */
    ENERGY,
    /** A material that becomes part of the product. */
    MATERIAL,
    /** A gas that is given off. */
    EMISSION
}
