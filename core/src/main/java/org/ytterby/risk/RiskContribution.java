// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The part of a score that comes from one country, sector, scenario or indicator by way of one factor.
 *
 * @param factor the factor
 * @param source what it comes from: the code of a supplier, the name of a sector, scenario or indicator; not blank
 * @param amount the part, in the unit of the score
 * @since 0.1
 */
public record RiskContribution(RiskFactor factor, String source, Interval amount) implements Serializable {

    /**
     * Checks the contribution.
     *
     * @param factor the factor
     * @param source what it comes from
     * @param amount the part
     * @throws IllegalArgumentException if the source is blank
     */
    public RiskContribution {
        Checks.notBlank("source", source);
    }
}
