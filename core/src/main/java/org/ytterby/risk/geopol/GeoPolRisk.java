// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.util.OptionalDouble;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Concentration;

/**
 * GeoPolRisk on plain numbers, for many scores at a time: score = HHI &middot; &Sigma; g_i f_i / (p + F), with the concentration HHI of world
 * production, the imports f_i from origin i of governance risk g_i, F = &Sigma; f_i and domestic production p (Gemechu et al.
 * 2016; Koyamparambath et al. 2024, geopolrisk-py). {@link GeoPolScoring} explains a single score.
 *
 * @since 0.1
 */
public final class GeoPolRisk {

    private static final double SLACK = 1e-9;

    private GeoPolRisk() {}

    /**
     * Computes the concentration of world production.
     *
     * @param production the production of each producer in one unit, at least 0, one of them above 0 after rounding
     * @param rounding whether it is cut to whole units first
     * @return the Herfindahl-Hirschman index, in (0, 1]
     * @throws IllegalArgumentException if a number is negative or all are 0
     */
    public static double concentration(double[] production, ProductionRounding rounding) {
        if (rounding == ProductionRounding.AS_GIVEN) {
            return Concentration.herfindahlHirschman(production);
        }
        double[] whole = new double[production.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.floor(Checks.notNegative("production[" + i + "]", production[i]));
        }
        return Concentration.herfindahlHirschman(whole);
    }

    /**
     * Weighs imports with the governance of their origin.
     *
     * @param quantities the imports by origin, at least 0
     * @param governance the governance risk of each origin, in [0, 1]; 0 for flows between members of a region
     * @return &Sigma; g f, in the unit of the imports
     * @throws IllegalArgumentException if the arrays differ in length or a number is out of range
     */
    public static double weightedImports(double[] quantities, double[] governance) {
        if (quantities.length != governance.length) {
            throw Checks.refused(
                    "governance", "be as many as the " + quantities.length + " quantities", governance.length);
        }
        double sum = 0;
        for (int i = 0; i < quantities.length; i++) {
            if (!(quantities[i] >= 0 && quantities[i] < Double.POSITIVE_INFINITY)) {
                throw Checks.refused("quantities[" + i + "]", "be finite and at least 0", quantities[i]);
            }
            if (!(governance[i] >= 0 && governance[i] <= 1)) {
                throw Checks.refused("governance[" + i + "]", "be in [0, 1]", governance[i]);
            }
            sum += quantities[i] * governance[i];
        }
        return sum;
    }

    /**
     * Computes the import risk.
     *
     * @param weightedImports &Sigma; g f, at least 0
     * @param imports F, at least the weighted imports
     * @param domesticProduction p, at least 0; 0 for a company
     * @param empty what becomes of F + p = 0
     * @return &Sigma; g f / (p + F), in [0, 1], falling in p; empty if there is neither trade nor production and the policy says so
     * @throws IllegalArgumentException if a number is out of range
     */
    public static OptionalDouble importRisk(
            double weightedImports, double imports, double domesticProduction, EmptyTrade empty) {
        Checks.notNegative("weightedImports", weightedImports);
        Checks.notNegative("imports", imports);
        Checks.notNegative("domesticProduction", domesticProduction);
        if (weightedImports > imports * (1 + SLACK)) {
            throw Checks.refused("weightedImports", "be at most the imports " + imports, weightedImports);
        }
        double supply = imports + domesticProduction;
        if (!(supply > 0)) {
            return empty == EmptyTrade.ZERO ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.min(1, weightedImports / supply));
    }

    /**
     * Computes the score.
     *
     * @param concentration HHI of world production, in [0, 1]
     * @param importRisk the import risk, in [0, 1]
     * @return HHI times import risk, in [0, 1]
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double score(double concentration, double importRisk) {
        return Checks.fraction("concentration", concentration) * Checks.fraction("importRisk", importRisk);
    }

    /**
     * Computes the score from imports by origin.
     *
     * @param quantities the imports by origin, at least 0
     * @param governance the governance risk of each origin, in [0, 1]
     * @param domesticProduction p in the unit of the imports, at least 0
     * @param concentration HHI of world production, in [0, 1]
     * @param empty what becomes of neither imports nor production
     * @return the score, in [0, 1]
     * @throws IllegalArgumentException if the arrays differ in length or a number is out of range
     */
    public static OptionalDouble score(
            double[] quantities,
            double[] governance,
            double domesticProduction,
            double concentration,
            EmptyTrade empty) {
        double weighted = weightedImports(quantities, governance);
        double imports = 0;
        for (double quantity : quantities) {
            imports += quantity;
        }
        OptionalDouble risk = importRisk(weighted, imports, domesticProduction, empty);
        return risk.isPresent() ? OptionalDouble.of(score(concentration, risk.getAsDouble())) : risk;
    }

    /**
     * Computes the price of imports.
     *
     * @param value the value of all imports, in thousand USD, at least 0
     * @param tonnes their quantity, at least 0
     * @param empty what becomes of no quantity
     * @return value over quantity, in USD/kg
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public static OptionalDouble price(double value, double tonnes, EmptyTrade empty) {
        Checks.notNegative("value", value);
        if (Checks.notNegative("tonnes", tonnes) == 0) {
            return empty == EmptyTrade.ZERO ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of(value / tonnes);
    }

    /**
     * Computes the midpoint.
     *
     * @param score the score, in [0, 1]
     * @param price the price, in USD/kg, at least 0
     * @return score times price, in USD/kg
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double midpoint(double score, double price) {
        return Checks.fraction("score", score) * Checks.notNegative("price", price);
    }

    /**
     * Computes the characterisation factor of the geopolitical supply risk potential.
     *
     * @param midpoint score times price, in USD/kg, at least 0
     * @param copper the midpoint of copper
     * @return midpoint over midpoint of copper, in kg Cu-eq/kg
     * @throws IllegalArgumentException if the midpoint is negative or not finite
     */
    public static double characterisationFactor(double midpoint, CopperReference copper) {
        return Checks.notNegative("midpoint", midpoint) / copper.midpoint();
    }
}
