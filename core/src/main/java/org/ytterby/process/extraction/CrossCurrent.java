// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.util.List;
import org.ytterby.internal.Checks;

/**
 * Cross-current extraction of one metal: the same aqueous phase meets fresh solvent again and again. The part left is
 * the
 * product of 1 / (1 + E) over the contacts; with one amount of solvent in N equal portions it is (1 +
 * E/N)<sup>&minus;N</sup>,
 * which falls to exp(&minus;E) as the portions grow many (Treybal 1963, Liquid Extraction, chapter 6; from memory -
 * unverified).
 *
 * <p>It holds for a linear equilibrium and immiscible phases.
 *
 * @since 0.1
 */
public final class CrossCurrent {

    private CrossCurrent() {}

    /**
     * Returns the part left in the aqueous phase by equal portions.
     *
     * @param total the extraction factor of the whole solvent, E = D &middot; O/A with all portions in O
     * @param portions the number N of equal portions, at least 1
     * @return (1 + E/N)<sup>&minus;N</sup>, in [0, 1]
     * @throws IllegalArgumentException if there is no portion
     */
    public static double unextracted(ExtractionFactor total, int portions) {
        double count = Checks.inRange("portions", portions, 1, Integer.MAX_VALUE);
        return Math.exp(-count * Math.log1p(total.value() / count));
    }

    /**
     * Returns the part left in the aqueous phase by portions of any size.
     *
     * @param portions the extraction factor of each portion
     * @return &Pi; 1 / (1 + E), in [0, 1]; 1 if there is no portion
     */
    public static double unextracted(List<ExtractionFactor> portions) {
        double left = 1;
        for (ExtractionFactor portion : portions) {
            left /= 1 + portion.value();
        }
        return left;
    }

    /**
     * Returns what even the finest division of the solvent leaves.
     *
     * @param total the extraction factor of the whole solvent
     * @return exp(&minus;E), in [0, 1]
     */
    public static double leastUnextracted(ExtractionFactor total) {
        return Math.exp(-total.value());
    }
}
