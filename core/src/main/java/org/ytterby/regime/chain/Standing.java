// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

/**
 * How a part stands to the list of what counts for a share of value.
 *
 * @since 0.1
 */
public enum Standing {
    /** On the list and of the country: counts with its whole value. */
    COUNTS,
    /** Inside a part that counts with its whole value, and so counted already. */
    COUNTED_WITH_OUTER,
    /** May be on the list and of the country: a fact is missing. */
    MAY_COUNT,
    /** Does not count itself, but may hold something that does and that nobody stated. */
    MAY_HOLD,
    /** On the list, or may be, but of another country. */
    OTHER_ORIGIN,
    /** Not on the list. */
    NOT_LISTED;

    /**
     * Says whether nothing is left open and the part adds nothing of its own.
     *
     * @return whether the part adds nothing for certain
     */
    public boolean addsNothing() {
        return this == COUNTED_WITH_OUTER || this == OTHER_ORIGIN || this == NOT_LISTED;
    }
}
