// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;

/**
 * A place where stated properties and physics do not fit.
 *
 * @param bound the bound
 * @param ends which of the stated values break it
 * @param stated the bounded property
 * @param limit what the other property allows
 * @since 0.1
 */
public record BoundFinding(PhysicalBound bound, Ends ends, MagneticRange stated, MagneticRange limit)
        implements Serializable {

    /**
     * Which values of two ranges break a bound.
     *
     * @since 0.1
     */
    public enum Ends {
        /** Every pair of values: the properties cannot belong to one magnet. */
        ALL_VALUES,
        /** The two upper ends: the best value of the one is not reached with the best of the other. */
        UPPER_ENDS,
        /** The two lower ends: the minima of a sheet are in the wrong order. */
        LOWER_ENDS
    }
}
