// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

/**
 * A stage that decides the origin of a magnet or a metal in United States defence procurement, in the order in which
 * DFARS 252.225-7052 (48 CFR) and 10 U.S.C. 4872 list them: mined, refined, separated, melted, or produced. The order is
 * that of the words in the rule, not that of the chain, and each stage has its own country.
 *
 * @since 0.1
 */
public enum StageOfOrigin {

    /** Taken from the ground. */
    MINED,

    /** Refined to a purer state. */
    REFINED,

    /** Separated from other elements, such as one rare earth from the others. */
    SEPARATED,

    /** Melted with other metals into the alloy, such as neodymium with iron and boron or samarium with cobalt. */
    MELTED,

    /** Produced: every step after melting, such as powder, pressing, sintering or bonding, and magnetising. */
    PRODUCED;

    /**
     * Returns the place in the declaration, a dense key for arrays within one release.
     *
     * @return the index, from 0
     */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
