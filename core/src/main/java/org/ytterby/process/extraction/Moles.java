// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.util.EnumMap;
import java.util.Map;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * Masses of rare earths in moles, in which extraction counts: n = m &middot; k / A, k from the basis to the element.
 *
 * @since 0.1
 */
public final class Moles {

    private Moles() {}

    /**
     * Converts masses to moles.
     *
     * @param grams the mass of each element, each at least 0; with tonnes the result is in millions of moles
     * @param basis what the masses are stated as, oxide, element or metal
     * @param weights the atomic weights
     * @return the moles of each element
     * @throws IllegalArgumentException if a mass is negative or the basis has no fixed factor
     * @throws org.ytterby.element.NoStandardAtomicWeightException if an element has no weight in the table
     */
    public static ElementVector of(ElementVector grams, Basis basis, AtomicWeights weights) {
        Map<Element, Double> moles = new EnumMap<>(Element.class);
        grams.toMap()
                .forEach((element, mass) -> moles.put(
                        element,
                        Checks.notNegative("grams[" + element.symbol() + "]", mass)
                                * BasisConversion.factor(basis, Basis.ELEMENT, element, weights)
                                / weights.weight(element)));
        return ElementVector.of(moles);
    }

    /**
     * Converts moles to masses; the way back of {@link #of}.
     *
     * @param moles the moles of each element, each at least 0
     * @param basis what the masses are to be stated as, oxide, element or metal
     * @param weights the atomic weights
     * @return the mass of each element in grams
     * @throws IllegalArgumentException if an amount is negative or the basis has no fixed factor
     * @throws org.ytterby.element.NoStandardAtomicWeightException if an element has no weight in the table
     */
    public static ElementVector grams(ElementVector moles, Basis basis, AtomicWeights weights) {
        Map<Element, Double> grams = new EnumMap<>(Element.class);
        moles.toMap()
                .forEach((element, amount) -> grams.put(
                        element,
                        Checks.notNegative("moles[" + element.symbol() + "]", amount)
                                * weights.weight(element)
                                * BasisConversion.factor(Basis.ELEMENT, basis, element, weights)));
        return ElementVector.of(grams);
    }
}
