// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * The part of a material's use that goes into one manufacturing sector.
 *
 * @param sector the NACE two-digit sector or its name, not blank
 * @param share the part of use, in [0, 1]
 * @param valueAdded the value added of the sector, in million EUR, finite and at least 0
 * @since 0.1
 */
public record SectorUse(String sector, double share, double valueAdded) implements Serializable {

    /**
     * Checks the use.
     *
     * @param sector the sector
     * @param share the part of use
     * @param valueAdded the value added
     * @throws IllegalArgumentException if the name is blank or a number is out of range
     */
    public SectorUse {
        Checks.notBlank("sector", sector);
        Checks.fraction("share", share);
        Checks.notNegative("valueAdded", valueAdded);
    }
}
