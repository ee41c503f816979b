// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * Something an item either is or is not, that a rule asks for.
 *
 * @since 0.1
 */
public enum Trait {
    /** Lined to resist concentrated sulphuric or hydrofluoric acid. */
    ACID_RESISTANT_LINING,
    /** Single crystal. */
    SINGLE_CRYSTAL,
    /** Infiltrated with copper. */
    COPPER_INFILTRATED,
    /** Hollow with cylindrical symmetry. */
    HOLLOW_CYLINDRICAL,
    /** Machined or formed to its final use, and no mill product. */
    COMMERCIAL_OFF_THE_SHELF,
    /** An electronic device. */
    ELECTRONIC_DEVICE,
    /** Made from recycled material. */
    RECYCLED_FEED,
    /** For parts of missiles. */
    FOR_MISSILES,
    /** Controlled by another entry of the same list. */
    CONTROLLED_ELSEWHERE
}
