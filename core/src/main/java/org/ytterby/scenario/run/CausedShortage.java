// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * The part of a shortage that goes back to one country at one stage.
 *
 * @param country the country
 * @param stage the stage of the plants that put out or send less
 * @param cause what happens there
 * @param tonnes the part of the shortage, in tonnes, at least 0
 * @since 0.1
 */
public record CausedShortage(Country country, Stage stage, ShortageCause cause, double tonnes) implements Serializable {

    /**
     * Checks the tonnes.
     *
     * @param country the country
     * @param stage the stage
     * @param cause the cause
     * @param tonnes the part of the shortage
     * @throws IllegalArgumentException if the tonnes are negative or not finite
     */
    public CausedShortage {
        Checks.notNegative("tonnes", tonnes);
    }
}
