// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A disruption of trade for one year.
 *
 * @param name the name, such as the country that stops exporting; not blank
 * @param probability how likely it is within the year, in [0, 1]; scenarios do not exclude each other
 * @param loss what the economy would lose, in million USD; negative for a gain
 * @since 0.1
 */
public record DisruptionScenario(String name, double probability, double loss) implements Serializable {

    /**
     * Checks the scenario.
     *
     * @param name the name
     * @param probability the probability
     * @param loss the loss
     * @throws IllegalArgumentException if the name is blank, the probability not in [0, 1] or the loss not finite
     */
    public DisruptionScenario {
        Checks.notBlank("name", name);
        Checks.fraction("probability", probability);
        Checks.finite("loss", loss);
    }
}
