// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.ValuedInput;

/** Cells that say what is in an item. */
final class ContentCells {

    /** Stands for more than is stated. */
    private static final String MORE = "?";

    private static final String RARE_EARTHS = "REE";
    private static final int FEWEST_WORDS = 4; // form, element, amount, currency

    private ContentCells() {}

    /** Elements, whether rare earths that nobody named are among them, and whether the list is partial. */
    record Elements(Set<Element> named, boolean unnamed, boolean partial) {}

    static Elements elements(String cell) {
        boolean partial = cell.endsWith(MORE);
        boolean unnamed = false;
        Set<Element> named = EnumSet.noneOf(Element.class);
        for (String word : Tokens.words(partial ? cell.substring(0, cell.length() - 1) : cell)) {
            boolean again = word.equals(RARE_EARTHS) ? unnamed : !named.add(Element.ofSymbol(word));
            if (again) {
                throw Tokens.refused("name each once", word);
            }
            unnamed |= word.equals(RARE_EARTHS);
        }
        return new Elements(ImmutableSet.copyOf(named), unnamed, partial);
    }

    static Composition composition(String cell) {
        boolean partial = cell.endsWith(" " + MORE);
        Map<Element, Double> stated = new EnumMap<>(Element.class);
        Set<Element> unknown = EnumSet.noneOf(Element.class);
        Tokens.map(partial ? cell.substring(0, cell.length() - 2) : cell, Element::ofSymbol, word -> word)
                .forEach((element, word) -> {
                    if (word.equals(MORE)) {
                        unknown.add(element);
                    } else {
                        stated.put(element, Tokens.decimal(word).doubleValue());
                    }
                });
        return Composition.of(ElementVector.of(stated), unknown, partial);
    }

    static List<ValuedInput> inputs(String cell) {
        ImmutableList.Builder<ValuedInput> inputs = ImmutableList.builder();
        for (String part : LicenceCells.parts(cell)) {
            inputs.add(input(part));
        }
        return inputs.build();
    }

    private static ValuedInput input(String part) {
        List<String> words = Tokens.words(part);
        int money = words.size() - 2;
        if (words.size() < FEWEST_WORDS) {
            throw Tokens.refused("be a form, elements, a country and a value such as METAL Dy CN 3 USD", part);
        }
        ValuedInput.Builder input = ValuedInput.builder();
        input.form(Tokens.constant(Form.class).apply(words.get(0)));
        Set<Element> elements = EnumSet.noneOf(Element.class);
        boolean placed = false;
        for (String word : words.subList(1, money)) {
            if (placed) {
                throw Tokens.refused("name the country last before the value", part);
            }
            placed = word.matches("[A-Z]{2}");
            if (placed) {
                input.origin(Country.ofAlpha2(word));
            } else if (word.contains("-")) {
                AlloySystem alloy = AlloySystem.parse(word);
                input.alloySystem(alloy);
                elements.addAll(alloy.elements());
            } else if (!elements.add(Element.ofSymbol(word))) {
                throw Tokens.refused("name each once", word);
            }
        }
        Money value = Money.parse(words.get(money) + " " + words.get(money + 1));
        return input.addAllElements(elements).value(value).build();
    }
}
