// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * An oxide E<sub>a</sub>O<sub>b</sub> of one element, such as Nd2O3 or Pr6O11.
 *
 * <p>The form matters: a tonne of praseodymium counted as Pr6O11 is 3.2 % more than the same tonne counted as Pr2O3.
 *
 * @since 0.1
 */
public final class Oxide implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Element element;
    private final int atoms;
    private final int oxygens;

    private Oxide(Element element, int atoms, int oxygens) {
        this.element = element;
        this.atoms = atoms;
        this.oxygens = oxygens;
    }

    /**
     * Creates an oxide.
     *
     * @param element the element other than oxygen
     * @param atoms its atoms in the formula unit, from 1 to 99
     * @param oxygens the oxygen atoms in the formula unit, from 1 to 99
     * @return the oxide
     * @throws IllegalArgumentException if the element is oxygen or a count is out of range
     */
    public static Oxide of(Element element, int atoms, int oxygens) {
        if (element == Element.O) {
            throw Checks.refused("element", "not be oxygen", element.symbol());
        }
        Checks.inRange("atoms", atoms, 1, 99);
        Checks.inRange("oxygens", oxygens, 1, 99);
        return new Oxide(element, atoms, oxygens);
    }

    /**
     * Reads the formula of an oxide.
     *
     * @param formula the formula, such as {@code "Pr6O11"}
     * @return the oxide
     * @throws IllegalArgumentException if the text is not the formula of an oxide of one element, metal first
     */
    @JsonCreator
    public static Oxide of(String formula) {
        Map<Element, Double> atoms = Formula.parse(formula).atoms().toMap();
        double oxygens = atoms.getOrDefault(Element.O, 0.0);
        for (Map.Entry<Element, Double> part : atoms.entrySet()) {
            double count = part.getValue();
            if (atoms.size() == 2
                    && part.getKey() != Element.O
                    && count == Math.rint(count)
                    && oxygens == Math.rint(oxygens)
                    && oxygens > 0) {
                Oxide oxide = of(part.getKey(), (int) count, (int) oxygens);
                if (oxide.formula().equals(formula)) {
                    return oxide;
                }
            }
        }
        throw Checks.refused("oxide", "be the formula of an oxide of one element such as Pr6O11", formula);
    }

    /**
     * Returns the form in which the oxide of a rare earth is sold: CeO2, Pr6O11, Tb4O7, otherwise E2O3.
     *
     * @param element the rare earth
     * @return its commercial oxide
     * @throws IllegalArgumentException if the element is no rare earth
     */
    public static Oxide commercial(Element element) {
        if (!element.isRareEarth()) {
            throw Checks.refused("element", "be a rare earth", element.symbol());
        }
        return switch (element) {
            case CE -> of(element, 1, 2);
            case PR -> of(element, 6, 11);
            case TB -> of(element, 4, 7);
            default -> of(element, 2, 3);
        };
    }

    /**
     * Returns the element that is not oxygen.
     *
     * @return the element
     */
    public Element element() {
        return element;
    }

    /**
     * Returns how many atoms of the element stand in the formula unit.
     *
     * @return the count, at least 1
     */
    public int atoms() {
        return atoms;
    }

    /**
     * Returns how many oxygen atoms stand in the formula unit.
     *
     * @return the count, at least 1
     */
    public int oxygens() {
        return oxygens;
    }

    /**
     * Tells whether this is the form in which the rare earth is sold.
     *
     * @return true if it is; false for the oxide of any other element too
     */
    public boolean isCommercial() {
        return element.isRareEarth() && equals(commercial(element));
    }

    /**
     * Returns the factor from a mass of element to the mass of this oxide that holds it.
     *
     * @param weights the atomic weights
     * @return the factor with its uncertainty and the table's name
     * @throws NoStandardAtomicWeightException if the element has no weight in the table
     */
    public OxideFactor factor(AtomicWeights weights) {
        return OxideFactor.of(this, weights);
    }

    /**
     * Returns the formula.
     *
     * @return the formula, such as {@code "Pr6O11"}
     */
    @JsonValue
    public String formula() {
        return element.symbol() + (atoms == 1 ? "" : atoms) + "O" + (oxygens == 1 ? "" : oxygens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Oxide that && element == that.element && atoms == that.atoms && oxygens == that.oxygens;
    }

    @Override
    public int hashCode() {
        return (element.atomicNumber() * 100 + atoms) * 100 + oxygens;
    }

    @Override
    public String toString() {
        return formula();
    }

    private Object readResolve() {
        return of(element, atoms, oxygens);
    }
}
