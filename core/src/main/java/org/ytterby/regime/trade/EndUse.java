// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * What the thing will be used for, as far as rules tell uses apart.
 *
 * @since 0.1
 */
public enum EndUse {
    /** Civil, and none of the other uses. */
    CIVIL,
    /** Military. */
    MILITARY,
    /** Weapons of mass destruction and their delivery. */
    WEAPONS_OF_MASS_DESTRUCTION,
    /** Terrorism. */
    TERRORISM,
    /** Research, production or testing of semiconductors, and equipment or materials for it; nodes are stated as properties. */
    SEMICONDUCTOR,
    /** Research in artificial intelligence with potential military use. */
    MILITARY_ARTIFICIAL_INTELLIGENCE,
    /** Emergency medical, public-health or disaster-relief use. */
    HUMANITARIAN
}
