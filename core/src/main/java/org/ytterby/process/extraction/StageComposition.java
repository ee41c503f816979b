// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * What leaves one ideal stage: the shares of the better extracted component A among the metal of each phase.
 *
 * @param aqueous the mole fraction of A in the aqueous phase, in [0, 1]
 * @param organic the mole fraction of A in the organic phase, in [0, 1]
 * @since 0.1
 */
public record StageComposition(
        @JsonProperty(required = true) double aqueous,
        @JsonProperty(required = true) double organic) implements Serializable {

    /**
     * Checks the fractions.
     *
     * @param aqueous the fraction in the aqueous phase
     * @param organic the fraction in the organic phase
     * @throws IllegalArgumentException if a fraction is not in [0, 1]
     */
    public StageComposition {
        Checks.fraction("aqueous", aqueous);
        Checks.fraction("organic", organic);
    }
}
