// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

/**
 * A bound that no magnet can break.
 *
 * @since 0.1
 */
public enum PhysicalBound {
    /** (BH)max &le; Br&sup2;/(4 &mu;0), reached by a straight demagnetisation line of recoil permeability 1. */
    ENERGY_PRODUCT("energyProduct"),
    /** Hcb &le; Br/&mu;0, since B = &mu;0 H + J and J is at most Br on the way down. */
    NORMAL_COERCIVITY("normalCoercivity"),
    /** Hcb &le; Hcj, since the flux density vanishes before the polarisation does. */
    ORDER_OF_COERCIVITIES("normalCoercivity");

    private final String attribute;

    PhysicalBound(String attribute) {
        this.attribute = attribute;
    }

    /**
     * Returns the attribute of {@link MagnetProperties} that is bounded.
     *
     * @return its name
     */
    public String attribute() {
        return attribute;
    }
}
