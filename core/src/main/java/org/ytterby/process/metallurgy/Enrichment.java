// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.MassFraction;

/**
 * How much more one analyte gains on another in a separation step, and what an analyte comes to that goes along.
 *
 * @since 0.1
 */
public final class Enrichment {

    private Enrichment() {}

    /**
     * Returns the enrichment of one analyte over another: (c<sub>a</sub> / f<sub>a</sub>) / (c<sub>b</sub> / f<sub>b</sub>).
     *
     * @param feedA the grade of the first in the feed, above 0
     * @param concentrateA the grade of the first in the concentrate
     * @param feedB the grade of the second in the feed, above 0
     * @param concentrateB the grade of the second in the concentrate, above 0
     * @return the enrichment, at least 0; 1 if both gain alike
     * @throws IllegalArgumentException if a grade that must be above 0 is not
     */
    public static double of(
            MassFraction feedA, MassFraction concentrateA, MassFraction feedB, MassFraction concentrateB) {
        double first = concentrateA.fraction() / Checks.positive("feedA", feedA.fraction());
        double second =
                Checks.positive("concentrateB", concentrateB.fraction()) / Checks.positive("feedB", feedB.fraction());
        return first / second;
    }

    /**
     * Returns the grade in the concentrate of an analyte that goes along with the main one, such as thorium with the rare
     * earths: g = g<sub>feed</sub> U (R / R<sub>main</sub>).
     *
     * @param feed the grade of the analyte in the feed
     * @param upgradeRatio the upgrade ratio of the main analyte, above 0
     * @param recoveryRatio the recovery of the analyte over that of the main one, at least 0
     * @return the grade in the concentrate
     * @throws IllegalArgumentException if a ratio is out of range or the grade would exceed 1
     */
    public static MassFraction following(MassFraction feed, double upgradeRatio, double recoveryRatio) {
        return MassFraction.of(feed.fraction()
                * Checks.positive("upgradeRatio", upgradeRatio)
                * Checks.notNegative("recoveryRatio", recoveryRatio));
    }
}
