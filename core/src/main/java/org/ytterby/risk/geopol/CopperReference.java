// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A midpoint of copper.
 *
 * @param midpoint score times price of copper, in USD/kg, above 0
 * @param basis whose midpoint it is, and of which years, not blank
 * @since 0.1
 */
public record CopperReference(double midpoint, String basis) implements Serializable {

    /**
     * Checks the reference.
     *
     * @param midpoint the midpoint
     * @param basis whose it is
     * @throws IllegalArgumentException if the midpoint is not above 0 or the basis is blank
     */
    public CopperReference {
        Checks.positive("midpoint", midpoint);
        Checks.notBlank("basis", basis);
    }

    /**
     * Returns the constant of geopolrisk-py 2.0.
     *
     * @return 0.409412948 USD/kg, the average of OECD countries from 2017 to 2021
     */
    public static CopperReference oecd2017To2021() {
        return new CopperReference(0.409412948, "average of OECD countries, 2017 to 2021, as in geopolrisk-py 2.0");
    }
}
