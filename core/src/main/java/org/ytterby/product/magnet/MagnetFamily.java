// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Formula;

/**
 * A family of permanent magnets, named by its hard magnetic phase.
 *
 * @since 0.1
 */
public enum MagnetFamily {
    /** Neodymium-iron-boron, the strongest magnets on sale; dysprosium or terbium keep them magnetic when hot. */
    NDFEB("Nd2Fe14B"),
    /** Samarium-cobalt of the 1:5 phase. */
    SMCO_1_5("SmCo5"),
    /** Samarium-cobalt of the 2:17 phase, with iron, copper and zirconium in commercial alloys. */
    SMCO_2_17("Sm2Co17"),
    /** Samarium-iron-nitrogen, bonded because the nitride decomposes before it sinters. */
    SMFEN("Sm2Fe17N3"),
    /** Hard ferrite, strontium or barium hexaferrite; the formula is that of strontium. */
    FERRITE("SrFe12O19"),
    /** Aluminium-nickel-cobalt alloys, without a single phase. */
    ALNICO(null),
    /** Manganese-bismuth, low-temperature phase. */
    MNBI("MnBi"),
    /** Iron nitride, &alpha;&Prime;-Fe16N2. */
    IRON_NITRIDE("Fe16N2");

    private final @Nullable String phase;

    MagnetFamily(@Nullable String phase) {
        this.phase = phase;
    }

    /**
     * Returns the hard magnetic phase. A real magnet holds more rare earth than its phase: 28.5 to 32.5 % against 26.7 % in NdFeB.
     *
     * @return the stoichiometric formula, empty if the family has no single phase
     */
    public Optional<Formula> phase() {
        return Optional.ofNullable(phase).map(Formula::parse);
    }

    /**
     * Tells whether the phase holds a rare earth. Additions are another matter: some ferrites hold lanthanum.
     *
     * @return true if the formula names a rare earth
     */
    public boolean needsRareEarth() {
        return phase().stream()
                .flatMap(formula -> formula.atoms().toMap().keySet().stream())
                .anyMatch(element -> element.isRareEarth());
    }
}
