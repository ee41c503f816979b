// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisKind;
import org.ytterby.quantity.BasisMass;

/**
 * Restates a mass of one rare earth on another basis: m<sub>2</sub> = m<sub>1</sub> &middot; k<sub>2</sub> /
 * k<sub>1</sub>, where k is the factor from element to the oxide of a basis, and 1 for element and pure metal.
 *
 * <p>Alloys and gross product hold an unstated share of the element, so they are refused: state their composition instead.
 *
 * @since 0.1
 */
public final class BasisConversion {

    private BasisConversion() {}

    /**
     * Restates a mass.
     *
     * @param mass the mass and its basis
     * @param element the rare earth that the mass is counted for
     * @param target the basis to restate it on
     * @param weights the atomic weights
     * @return the mass in its own unit on the new basis
     * @throws IllegalArgumentException if a basis is alloy or gross product, or names the oxide of another element
     * @throws NoStandardAtomicWeightException if the element has no weight in the table
     */
    public static BasisMass convert(BasisMass mass, Element element, Basis target, AtomicWeights weights) {
        return BasisMass.of(mass.mass().times(factor(mass.basis(), target, element, weights)), target);
    }

    /**
     * Returns the factor between two bases.
     *
     * @param from the basis to restate
     * @param to the basis to restate it on
     * @param element the rare earth
     * @param weights the atomic weights
     * @return k(to) / k(from), above 0
     * @throws IllegalArgumentException if a basis is alloy or gross product, or names the oxide of another element
     * @throws NoStandardAtomicWeightException if the element has no weight in the table
     */
    public static double factor(Basis from, Basis to, Element element, AtomicWeights weights) {
        return perElement("to", to, element, weights) / perElement("from", from, element, weights);
    }

    private static double perElement(String path, Basis basis, Element element, AtomicWeights weights) {
        BasisKind kind = basis.kind();
        return switch (kind) {
            case ELEMENT, METAL -> 1;
            case COMMERCIAL_OXIDE -> Oxide.commercial(element).factor(weights).elementToOxide();
            case NAMED_OXIDE -> named(path, basis, element).factor(weights).elementToOxide();
            case ALLOY, GROSS_PRODUCT ->
                throw Checks.refused(path, "be an oxide, element or metal basis with a fixed factor", basis);
        };
    }

    private static Oxide named(String path, Basis basis, Element element) {
        Oxide oxide = Oxide.of(basis.toString());
        if (oxide.element() != element) {
            throw Checks.refused(path, "name an oxide of " + element.symbol(), oxide);
        }
        return oxide;
    }
}
