// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A chemical formula: how many atoms of each element stand in one formula unit.
 *
 * <p>Brackets of the three kinds nest, counts may be decimal ({@code Nd0.75Pr0.25}), and crystal water follows a middle dot
 * or an asterisk with its number before it ({@code Nd2(CO3)3·8H2O}). Subscript digits are read as digits. Charges and
 * isotopes are refused.
 *
 * @since 0.1
 */
public final class Formula implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final ElementVector atoms;

    private Formula(String text, ElementVector atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    /**
     * Reads a formula.
     *
     * @param text the formula, such as {@code "Nd2Fe14B"}
     * @return the formula
     * @throws IllegalArgumentException if the text is no formula, names an unknown element, or writes crystal water with a
     *     full stop that could as well be a decimal point; the message says at which character
     */
    @JsonCreator
    public static Formula parse(String text) {
        return new Formula(text, new FormulaParser(text).parse());
    }

    /**
     * Returns the atoms in one formula unit.
     *
     * @return the count of each element, above 0
     */
    public ElementVector atoms() {
        return atoms;
    }

    /**
     * Returns the molar mass: &Sigma; n &middot; A.
     *
     * @param weights the atomic weights
     * @return grams per mole, above 0
     * @throws NoStandardAtomicWeightException if an element has no weight in the table
     */
    public double molarMass(AtomicWeights weights) {
        double mass = 0;
        for (Map.Entry<Element, Double> part : atoms.toMap().entrySet()) {
            mass += part.getValue() * weights.weight(part.getKey());
        }
        return mass;
    }

    /**
     * Returns the mass fraction of an element: n &middot; A / M.
     *
     * @param element the element
     * @param weights the atomic weights
     * @return the fraction in [0, 1], zero for an element that is not in the formula
     * @throws NoStandardAtomicWeightException if an element of the formula has no weight in the table
     */
    public double massFraction(Element element, AtomicWeights weights) {
        double count = atoms.getOrElse(element, 0);
        double molarMass = molarMass(weights);
        return count == 0 ? 0 : count * weights.weight(element) / molarMass;
    }

    /**
     * Returns the mass fractions of all elements.
     *
     * @param weights the atomic weights
     * @return the complete composition of the pure compound
     * @throws NoStandardAtomicWeightException if an element of the formula has no weight in the table
     */
    public Composition composition(AtomicWeights weights) {
        double molarMass = molarMass(weights);
        Map<Element, Double> fractions = new LinkedHashMap<>();
        atoms.toMap().forEach((element, count) -> fractions.put(element, count * weights.weight(element) / molarMass));
        return Composition.of(fractions);
    }

    /**
     * Returns how much of an oxide the compound gives when all of the oxide's metal is turned into it.
     *
     * @param oxide the oxide, such as CeO2 for the compound CeCO3F
     * @param weights the atomic weights
     * @return kilograms of oxide per kilogram of compound, at least 0; above 1 if the compound takes up oxygen, as metals do
     * @throws NoStandardAtomicWeightException if an element has no weight in the table
     */
    public double oxideYield(Oxide oxide, AtomicWeights weights) {
        return massFraction(oxide.element(), weights) * oxide.factor(weights).elementToOxide();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the formula as it was written.
     *
     * @return the text
     */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private Object writeReplace() {
        return new Proxy(text);
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("a Formula is read through its proxy");
    }

    private record Proxy(String text) implements Serializable {
        Proxy {
            Checks.notBlank("formula", text);
        }

        private Object readResolve() {
            return parse(text);
        }
    }
}
