// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

import org.ytterby.internal.Checks;

/**
 * The activity of a gram of a nuclide: A = ln 2 &middot; N<sub>A</sub> / (t<sub>1/2</sub> M).
 *
 * @since 0.1
 */
public final class SpecificActivity {

    /** The Avogadro constant in 1/mol, exact since 2019 (SI Brochure, 9th ed.). */
    public static final double AVOGADRO_PER_MOLE = 6.02214076e23;

    /** The seconds of a Julian year of 365.25 days. */
    public static final double SECONDS_PER_YEAR = 31_557_600;

    /** The share of uranium-238 in the atoms of natural uranium (IUPAC isotopic compositions: 0.992742). */
    public static final double URANIUM_238_ATOM_FRACTION = 0.992742;

    /**
     * Thorium-232 in becquerel per gram of thorium: a half-life of 14.0 billion years and 232.0377 g/mol, all thorium in ores
     * taken as this nuclide.
     */
    public static final double THORIUM_232_BQ_PER_GRAM = becquerelPerGram(1.40e10, 232.0377);

    /**
     * Uranium-238 in becquerel per gram of natural uranium: a half-life of 4.468 billion years, 238.02891 g/mol of natural
     * uranium and the share of this nuclide in its atoms. Uranium-234 and 235 are not counted.
     */
    public static final double URANIUM_238_BQ_PER_GRAM =
            URANIUM_238_ATOM_FRACTION * becquerelPerGram(4.468e9, 238.02891);

    private SpecificActivity() {}

    /**
     * Computes the specific activity.
     *
     * @param halfLifeYears the half-life in Julian years, above 0
     * @param gramsPerMole the molar mass, above 0
     * @return the activity in becquerel per gram
     * @throws IllegalArgumentException if a number is not above 0
     */
    public static double becquerelPerGram(double halfLifeYears, double gramsPerMole) {
        return Math.log(2)
                * AVOGADRO_PER_MOLE
                / (Checks.positive("halfLifeYears", halfLifeYears) * SECONDS_PER_YEAR)
                / Checks.positive("gramsPerMole", gramsPerMole);
    }
}
