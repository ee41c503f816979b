// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import com.google.common.collect.ImmutableList;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.BoundFinding.Ends;
import org.ytterby.quantity.Interval;

/**
 * Checks properties against each other by what holds of every permanent magnet (Coey, Magnetism and Magnetic Materials, 2010,
 * chapter 13): (BH)max &le; Br&sup2;/(4 &mu;0), Hcb &le; Br/&mu;0 and Hcb &le; Hcj.
 *
 * @since 0.1
 */
public final class PhysicalBounds {

    /** The magnetic constant 4&pi; &middot; 10<sup>-7</sup> H/m; the measured value differs below one part in 10<sup>9</sup>. */
    public static final double MAGNETIC_CONSTANT = 4e-7 * Math.PI;

    private PhysicalBounds() {}

    /**
     * Finds what does not fit. Properties that are not stated are not checked.
     *
     * @param properties the properties
     * @return the findings, empty if all fits; one for each bound at most, the gravest
     */
    public static ImmutableList<BoundFinding> findings(MagnetProperties properties) {
        ImmutableList.Builder<BoundFinding> findings = ImmutableList.builder();
        properties.remanence().ifPresent(remanence -> {
            properties
                    .energyProduct()
                    .ifPresent(product ->
                            add(findings, PhysicalBound.ENERGY_PRODUCT, product, largestEnergyProduct(remanence)));
            properties
                    .normalCoercivity()
                    .ifPresent(field ->
                            add(findings, PhysicalBound.NORMAL_COERCIVITY, field, largestNormalCoercivity(remanence)));
        });
        properties
                .intrinsicCoercivity()
                .ifPresent(limit -> properties
                        .normalCoercivity()
                        .ifPresent(field -> add(findings, PhysicalBound.ORDER_OF_COERCIVITIES, field, limit)));
        return findings.build();
    }

    /**
     * Returns the largest energy product that a remanence allows: Br&sup2;/(4 &mu;0).
     *
     * @param remanence the remanence
     * @return kilojoules per cubic metre
     */
    public static MagneticRange largestEnergyProduct(MagneticRange remanence) {
        Interval tesla = remanence.in(MagneticUnit.TESLA);
        return new MagneticRange(
                tesla.times(tesla).times(1 / (4000 * MAGNETIC_CONSTANT)), MagneticUnit.KILOJOULE_PER_CUBIC_METRE);
    }

    /**
     * Returns the largest normal coercivity that a remanence allows: Br/&mu;0.
     *
     * @param remanence the remanence
     * @return kiloamperes per metre
     */
    public static MagneticRange largestNormalCoercivity(MagneticRange remanence) {
        return new MagneticRange(
                remanence.in(MagneticUnit.TESLA).times(1 / (1000 * MAGNETIC_CONSTANT)),
                MagneticUnit.KILOAMPERE_PER_METRE);
    }

    /**
     * Estimates the energy product of a straight demagnetisation line: Br&sup2;/(4 &mu;0 &mu;r).
     *
     * @param remanenceTesla the remanence in tesla, at least 0
     * @param recoilPermeability the relative recoil permeability &mu;r, at least 1; about 1.05 for sintered NdFeB
     * @return kilojoules per cubic metre
     * @throws IllegalArgumentException if a value is out of range
     */
    public static double energyProduct(double remanenceTesla, double recoilPermeability) {
        Checks.notNegative("remanenceTesla", remanenceTesla);
        if (!(recoilPermeability >= 1 && recoilPermeability < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("recoilPermeability", "be finite and at least 1", recoilPermeability);
        }
        return remanenceTesla * remanenceTesla / (4000 * MAGNETIC_CONSTANT * recoilPermeability);
    }

    private static void add(
            ImmutableList.Builder<BoundFinding> findings,
            PhysicalBound bound,
            MagneticRange stated,
            MagneticRange limit) {
        Interval most = limit.in(stated.unit());
        Interval given = stated.bounds();
        if (given.lower() > most.upper()) {
            findings.add(new BoundFinding(bound, Ends.ALL_VALUES, stated, limit));
        } else if (Double.isFinite(given.upper()) && given.upper() > most.upper()) {
            findings.add(new BoundFinding(bound, Ends.UPPER_ENDS, stated, limit));
        } else if (given.lower() > most.lower() && bound == PhysicalBound.ORDER_OF_COERCIVITIES) {
            findings.add(new BoundFinding(bound, Ends.LOWER_ENDS, stated, limit));
        }
    }
}
