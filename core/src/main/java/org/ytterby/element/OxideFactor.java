// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * The factor between a mass of element and the mass of the oxide that holds it: oxide = factor &middot; element.
 *
 * @param oxide the oxide; its form is part of the value
 * @param elementToOxide (a&middot;A(E) + b&middot;A(O)) / (a&middot;A(E)), above 1
 * @param uncertainty how far the factor may be off for the uncertainties of the atomic weights, at least 0
 * @param atomicWeights the name of the table of atomic weights
 * @since 0.1
 */
public record OxideFactor(Oxide oxide, double elementToOxide, double uncertainty, String atomicWeights)
        implements Serializable {

    /**
     * Checks the ranges.
     *
     * @param oxide the oxide
     * @param elementToOxide the factor
     * @param uncertainty its uncertainty
     * @param atomicWeights the name of the table
     */
    public OxideFactor {
        if (!(elementToOxide > 1 && elementToOxide < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("elementToOxide", "be above 1", elementToOxide);
        }
        Checks.notNegative("uncertainty", uncertainty);
        Checks.notBlank("atomicWeights", atomicWeights);
    }

    /**
     * Computes the factor, and its uncertainty by propagation of errors:
     * u&sup2; = (b&middot;u(O)/(a&middot;A(E)))&sup2; + (b&middot;A(O)&middot;u(E)/(a&middot;A(E)&sup2;))&sup2;.
     *
     * @param oxide the oxide
     * @param weights the atomic weights
     * @return the factor
     * @throws NoStandardAtomicWeightException if the element has no weight in the table
     */
    public static OxideFactor of(Oxide oxide, AtomicWeights weights) {
        double metal = oxide.atoms() * weights.weight(oxide.element());
        double oxygen = oxide.oxygens() * weights.weight(Element.O);
        double fromOxygen = oxide.oxygens() * weights.uncertainty(Element.O) / metal;
        double fromMetal = oxygen * oxide.atoms() * weights.uncertainty(oxide.element()) / (metal * metal);
        return new OxideFactor(oxide, (metal + oxygen) / metal, Math.hypot(fromOxygen, fromMetal), weights.name());
    }

    /**
     * Turns an amount of element into the amount of oxide that holds it.
     *
     * @param element an amount of element in any unit of mass or fraction of mass, finite and at least 0
     * @return the amount of oxide, in the same unit
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public double toOxide(double element) {
        return Checks.notNegative("element", element) * elementToOxide;
    }

    /**
     * Turns an amount of oxide into the amount of element in it.
     *
     * @param oxide an amount of oxide in any unit of mass or fraction of mass, finite and at least 0
     * @return the amount of element, in the same unit
     * @throws IllegalArgumentException if the amount is negative or not finite
     */
    public double toElement(double oxide) {
        return Checks.notNegative("oxide", oxide) / elementToOxide;
    }

    /**
     * Returns the factor from a mass of this oxide to the mass of another oxide that holds the same element.
     *
     * @param other the factor of the other oxide, of the same element and table
     * @return other factor / this factor, above 0
     * @throws IllegalArgumentException if the elements or the tables differ
     */
    public double restatedAs(OxideFactor other) {
        if (oxide.element() != other.oxide.element()) {
            throw Checks.refused("other.oxide", "be of " + oxide.element().symbol(), other.oxide);
        }
        if (!atomicWeights.equals(other.atomicWeights)) {
            throw Checks.refused("other.atomicWeights", "be " + atomicWeights, other.atomicWeights);
        }
        return other.elementToOxide / elementToOxide;
    }
}
