// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

/**
 * A type of permanent magnet that Article 28(1)(b) of Regulation (EU) 2024/1252 tells apart.
 *
 * @since 0.1
 */
public enum MagnetType {
    /** Neodymium-iron-boron. */
    NEODYMIUM_IRON_BORON(true),
    /** Samarium-cobalt. */
    SAMARIUM_COBALT(true),
    /** Aluminium-nickel-cobalt. */
    ALUMINIUM_NICKEL_COBALT(true),
    /** Ferrite, which Article 29 leaves aside. */
    FERRITE(false);

    private final boolean recycledShare;

    MagnetType(boolean recycledShare) {
        this.recycledShare = recycledShare;
    }

    /**
     * Says whether Article 29 asks for the recycled share of such magnets.
     *
     * @return whether it does
     */
    public boolean hasRecycledShare() {
        return recycledShare;
    }
}
