// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * How likely one producer is to fall out.
 *
 * @param share its share of world production, in [0, 1]
 * @param ability the ability-to-supply index, in [0, 1], 1 the least able
 * @param willingness the willingness-to-supply index, in [0, 1], 1 the least willing
 * @since 0.1
 */
public record ProducerRisk(double share, double ability, double willingness) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param share the share
     * @param ability the ability-to-supply index
     * @param willingness the willingness-to-supply index
     * @throws IllegalArgumentException if a number is not in [0, 1]
     */
    public ProducerRisk {
        Checks.fraction("share", share);
        Checks.fraction("ability", ability);
        Checks.fraction("willingness", willingness);
    }

    /**
     * Returns the part in the disruption potential.
     *
     * @return share&sup2; &times; the worse of ability and willingness
     */
    public double potential() {
        return share * share * Math.max(ability, willingness);
    }
}
