// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A balanced chemical reaction, such as the calciothermic reduction {@code 2 DyF3 + 3 Ca = 2 Dy + 3 CaF2}.
 *
 * @since 0.1
 */
public final class Reaction implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern TERM = Pattern.compile("(?:(\\d{1,6}(?:\\.\\d{1,6})?)\\s+)?(\\S+)");

    private final String text;
    private final ImmutableMap<Formula, Double> inputs;
    private final ImmutableMap<Formula, Double> outputs;

    private Reaction(String text, ImmutableMap<Formula, Double> inputs, ImmutableMap<Formula, Double> outputs) {
        this.text = text;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Reads a reaction.
     *
     * @param text terms with {@code +} between them and one {@code =} between the sides; a coefficient stands before its
     *     formula with a space between
     * @return the reaction
     * @throws IllegalArgumentException if the text is no reaction, names a formula twice on a side, or does not balance
     */
    @JsonCreator
    public static Reaction parse(String text) {
        java.util.List<String> sides = Splitter.on('=').splitToList(text);
        if (sides.size() != 2) {
            throw Checks.refused("reaction", "have one '=' between its sides", text);
        }
        Reaction reaction = new Reaction(text, side(sides.get(0), text), side(sides.get(1), text));
        reaction.checkBalance();
        return reaction;
    }

    private static ImmutableMap<Formula, Double> side(String side, String whole) {
        Map<Formula, Double> terms = new LinkedHashMap<>();
        for (String term : Splitter.on(" + ").trimResults().split(side)) {
            Matcher match = TERM.matcher(term);
            if (!match.matches()) {
                throw Checks.refused("reaction", "have terms such as '2 DyF3' but '" + term + "' is none", whole);
            }
            String coefficient = match.group(1);
            double moles = Checks.positive("coefficient", coefficient == null ? 1 : Double.parseDouble(coefficient));
            if (terms.put(Formula.parse(match.group(2)), moles) != null) {
                throw Checks.refused("reaction", "name " + match.group(2) + " once on a side", whole);
            }
        }
        return ImmutableMap.copyOf(terms);
    }

    private void checkBalance() {
        Map<Element, Double> net = new EnumMap<>(Element.class);
        add(net, inputs, 1);
        add(net, outputs, -1);
        net.forEach((element, surplus) -> {
            if (Math.abs(surplus) > 1e-9) {
                throw Checks.refused("reaction", "have as many " + element.symbol() + " atoms on both sides", text);
            }
        });
    }

    private static void add(Map<Element, Double> net, Map<Formula, Double> side, int sign) {
        side.forEach((formula, moles) -> formula.atoms()
                .toMap()
                .forEach((element, count) -> net.merge(element, sign * moles * count, Double::sum)));
    }

    /**
     * Returns what goes in.
     *
     * @return moles of each formula
     */
    public ImmutableMap<Formula, Double> inputs() {
        return inputs;
    }

    /**
     * Returns what comes out.
     *
     * @return moles of each formula
     */
    public ImmutableMap<Formula, Double> outputs() {
        return outputs;
    }

    /**
     * Returns how much of one substance goes with a kilogram of another when the reaction runs to its end.
     *
     * @param wanted the substance to tell the mass of, on either side
     * @param per the substance of which there is one kilogram, on either side
     * @param weights the atomic weights
     * @return kilograms of the one per kilogram of the other, above 0
     * @throws IllegalArgumentException if the reaction does not name a substance
     * @throws NoStandardAtomicWeightException if an element has no weight in the table
     */
    public double kilogramsPerKilogram(Formula wanted, Formula per, AtomicWeights weights) {
        return moles(wanted) * wanted.molarMass(weights) / (moles(per) * per.molarMass(weights));
    }

    private double moles(Formula formula) {
        Double moles = inputs.containsKey(formula) ? inputs.get(formula) : outputs.get(formula);
        if (moles == null) {
            throw Checks.refused("formula", "be a substance of the reaction " + text, formula);
        }
        return moles;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reaction that && inputs.equals(that.inputs) && outputs.equals(that.outputs);
    }

    @Override
    public int hashCode() {
        return 31 * inputs.hashCode() + outputs.hashCode();
    }

    /**
     * Returns the reaction as it was written.
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
        throw new java.io.InvalidObjectException("a Reaction is read through its proxy");
    }

    private record Proxy(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
