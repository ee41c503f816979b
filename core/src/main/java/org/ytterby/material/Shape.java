// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

/**
 * The shape in which a metal or an alloy is traded, as control lists count shapes up.
 *
 * @since 0.1
 */
public enum Shape {
    /** Ingot. */
    INGOT,
    /** Block. */
    BLOCK,
    /** Strip. */
    STRIP,
    /** Wire. */
    WIRE,
    /** Flake. */
    FLAKE,
    /** Rod. */
    ROD,
    /** Plate. */
    PLATE,
    /** Tube. */
    TUBE,
    /** Granule. */
    GRANULE,
    /** Powder. */
    POWDER,
    /** Bead. */
    BEAD,
    /** A shape none of the others names, such as a finished casting. */
    OTHER
}
