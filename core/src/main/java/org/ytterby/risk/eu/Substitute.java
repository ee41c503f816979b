// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A material in one application that could take the place of another, or that material itself.
 *
 * @param name the name, not blank
 * @param share its sub-share of the application, in [0, 1]
 * @param score how far it fails to substitute, in (0, 1]; 1 for the material itself and for what does not substitute
 * @since 0.1
 */
public record Substitute(String name, double share, double score) implements Serializable {

    /**
     * Checks the substitute.
     *
     * @param name the name
     * @param share the sub-share
     * @param score the score
     * @throws IllegalArgumentException if the name is blank or a number is out of range
     */
    public Substitute {
        Checks.notBlank("name", name);
        Checks.fraction("share", share);
        positiveFraction("score", score);
    }

    /**
     * Rates a substitute for the index of economic importance.
     *
     * @param name the name
     * @param share the sub-share, in [0, 1]
     * @param performance the rating SSP of technical and cost performance, in (0, 1]
     * @return the substitute
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Substitute economic(String name, double share, double performance) {
        return new Substitute(name, share, performance);
    }

    /**
     * Rates a substitute for the index of supply risk: (SP &middot; SCr &middot; SCo)^(1/3) (from memory - unverified).
     *
     * @param name the name
     * @param share the sub-share, in [0, 1]
     * @param production the parameter SP of its production, in (0, 1]
     * @param criticality the parameter SCr of its own criticality, in (0, 1]
     * @param coProduction the parameter SCo of its co-production, in (0, 1]
     * @return the substitute
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Substitute supply(
            String name, double share, double production, double criticality, double coProduction) {
        positiveFraction("production", production);
        positiveFraction("criticality", criticality);
        positiveFraction("coProduction", coProduction);
        return new Substitute(name, share, Math.cbrt(production * criticality * coProduction));
    }

    private static void positiveFraction(String path, double number) {
        if (!(number > 0 && number <= 1)) {
            throw Checks.refused(path, "be in (0, 1]", number);
        }
    }
}
