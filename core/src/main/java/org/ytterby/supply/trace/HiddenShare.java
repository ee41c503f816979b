// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * What the country of purchase hides: by how much a country's share behind a purchase exceeds what is bought from it.
 *
 * @param layer the name of the layer
 * @param country the country
 * @param share the traced share less the direct one, in [-1, 1]; below 0 for a country that passes on what others made
 * @since 0.1
 */
public record HiddenShare(String layer, Country country, double share) implements Serializable {

    /**
     * Checks the range.
     *
     * @param layer the name of the layer
     * @param country the country
     * @param share the difference
     * @throws IllegalArgumentException if the name is blank or the share not in [-1, 1]
     */
    public HiddenShare {
        Checks.notBlank("layer", layer);
        if (!(share >= -1 && share <= 1)) {
            throw Checks.refused("share", "be in [-1, 1]", share);
        }
    }
}
