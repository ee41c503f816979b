// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How much organic phase meets how much aqueous phase, O/A.
 *
 * @param organicToAqueous the volume (or volume flow) of the organic phase over that of the aqueous phase, finite and
 *     above 0
 * @since 0.1
 */
public record PhaseRatio(@JsonProperty(required = true) double organicToAqueous) implements Serializable {

    /**
     * Checks the ratio.
     *
     * @param organicToAqueous the ratio
     * @throws IllegalArgumentException if the ratio is not finite and above 0
     */
    public PhaseRatio {
        Checks.positive("organicToAqueous", organicToAqueous);
    }

    /**
     * Gives a ratio.
     *
     * @param organicToAqueous organic over aqueous volume, finite and above 0
     * @return the ratio
     * @throws IllegalArgumentException if the ratio is not finite and above 0
     */
    public static PhaseRatio of(double organicToAqueous) {
        return new PhaseRatio(organicToAqueous);
    }
}
