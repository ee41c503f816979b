// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import org.ytterby.internal.Checks;

/**
 * Countercurrent extraction of one metal with a constant extraction factor: the part left in the aqueous phase after N
 * ideal
 * stages with fresh solvent is u = (E &minus; 1) / (E<sup>N+1</sup> &minus; 1), and 1 / (N + 1) for E = 1 (Kremser
 * 1930;
 * Souders and Brown 1932).
 *
 * <p>It holds for a linear equilibrium and immiscible phases of constant volume: one metal, or traces of several.
 * Circuits
 * loaded with rare earths, where the metals push each other out of the solvent, are the matter of {@link XuTheory}.
 *
 * @since 0.1
 */
public final class Kremser {

    private Kremser() {}

    /**
     * Returns the part left in the aqueous phase.
     *
     * @param factor the extraction factor E, the same in every stage
     * @param stages the number N of ideal stages, at least 0
     * @return the fraction in [0, 1] of what came in with the feed; 1 for no stage
     * @throws IllegalArgumentException if the number of stages is negative
     */
    public static double unextracted(ExtractionFactor factor, int stages) {
        Checks.inRange("stages", stages, 0, Integer.MAX_VALUE);
        double log = Math.log(factor.value());
        // for E = 1 both numbers vanish; near 1 expm1 keeps the digits that E - 1 would lose
        return log == 0 ? 1 / (stages + 1.0) : Math.expm1(log) / Math.expm1((stages + 1.0) * log);
    }

    /**
     * Returns the number of ideal stages that leave a part in the aqueous phase: N = ln((E &minus; 1) / u + 1) / ln E
     * &minus; 1, and 1 / u &minus; 1 for E = 1.
     *
     * @param factor the extraction factor E, the same in every stage
     * @param unextracted the fraction u that may stay, in (0, 1]; for E below 1 above 1 &minus; E
     * @return the number of stages, at least 0, not rounded
     * @throws IllegalArgumentException if the fraction is out of range, or no number of stages can reach it
     */
    public static double stages(ExtractionFactor factor, double unextracted) {
        if (!(unextracted > 0 && unextracted <= 1)) {
            throw Checks.refused("unextracted", "be in (0, 1]", unextracted);
        }
        double excess = factor.value() - 1;
        if (!(unextracted > -excess)) {
            throw Checks.refused(
                    "unextracted",
                    "be above 1 - E = " + -excess + ", which even endless stages leave behind,",
                    unextracted);
        }
        double log = Math.log(factor.value());
        double stages = log == 0 ? 1 / unextracted - 1 : Math.log1p(excess / unextracted) / log - 1;
        return Math.max(0, stages);
    }

    /**
     * Returns the concentration left in the aqueous phase if the solvent comes in with metal already: x = y/D + (x feed
     * &minus; y/D) &middot; u.
     *
     * @param feed the concentration in the aqueous feed, at least 0, in any unit
     * @param solvent the concentration in the solvent as it comes in, at least 0, in the same unit
     * @param distribution the distribution ratio D
     * @param phases the phase ratio O/A
     * @param stages the number of ideal stages, at least 0
     * @return the concentration in the raffinate, in the unit of the feed; above the feed if the solvent is richer than
     *     equilibrium with it
     * @throws IllegalArgumentException if a concentration or the number of stages is negative
     */
    public static double raffinate(
            double feed, double solvent, DistributionRatio distribution, PhaseRatio phases, int stages) {
        double held = Checks.notNegative("solvent", solvent) / distribution.value();
        double left = unextracted(ExtractionFactor.of(distribution, phases), stages);
        return held * (1 - left) + Checks.notNegative("feed", feed) * left;
    }
}
