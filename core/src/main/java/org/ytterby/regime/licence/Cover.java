// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

/**
 * Whether a licence covers something, least first: all of several aspects are the least of them.
 *
 * @since 0.1
 */
public enum Cover {
    /** It does not. */
    DOES_NOT_COVER,
    /** A fact is missing. */
    UNKNOWN,
    /** It does. */
    COVERS;

    /**
     * Returns the answer to both of two aspects.
     *
     * @param other the other answer
     * @return the least of the two
     */
    public Cover and(Cover other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
