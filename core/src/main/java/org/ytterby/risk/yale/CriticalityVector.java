// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * Criticality as a point in the space of three axes, each from 0 to 100 (Graedel et al. 2012).
 *
 * @param supplyRisk supply risk
 * @param environmentalImplications environmental implications
 * @param vulnerability vulnerability to supply restriction
 * @since 0.1
 */
public record CriticalityVector(double supplyRisk, double environmentalImplications, double vulnerability)
        implements Serializable {

    /**
     * Checks the axes.
     *
     * @param supplyRisk supply risk
     * @param environmentalImplications environmental implications
     * @param vulnerability vulnerability to supply restriction
     * @throws IllegalArgumentException if an axis is not in [0, 100]
     */
    public CriticalityVector {
        axis("supplyRisk", supplyRisk);
        axis("environmentalImplications", environmentalImplications);
        axis("vulnerability", vulnerability);
    }

    private static void axis(String path, double number) {
        if (!(number >= 0 && number <= 100)) {
            throw Checks.refused(path, "be in [0, 100]", number);
        }
    }

    /**
     * Returns how critical the material is.
     *
     * @return &radic;(SR&sup2; + EI&sup2; + VSR&sup2;) / &radic;3, in [0, 100]
     */
    public double length() {
        double squares = supplyRisk * supplyRisk
                + environmentalImplications * environmentalImplications
                + vulnerability * vulnerability;
        return Math.min(100, Math.sqrt(squares / 3));
    }
}
