// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

/**
 * How a magnet is made, which decides density and direction and so most of its strength.
 *
 * @since 0.1
 */
public enum MagnetProcess {
    /** Pressed from powder in a field and sintered to full density. */
    SINTERED,
    /** Powder in a binder, weaker and free in shape. */
    BONDED,
    /** Cast or sintered, where a source does not tell them apart. */
    CAST_OR_SINTERED,
    /** A thin film on a substrate: evidence of a property, no bulk magnet. */
    THIN_FILM,
    /** A laboratory sample of another kind. */
    LABORATORY
}
