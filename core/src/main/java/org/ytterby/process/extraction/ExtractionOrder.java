// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * The elements in the order in which a solvent takes them up. With acidic extractants lanthanides follow their atomic
 * number
 * and yttrium stands among the heavy ones; where exactly depends on extractant and acid, so the caller states it.
 *
 * @param elements the elements, the least extracted first, each once, at least two
 * @since 0.1
 */
public record ExtractionOrder(List<Element> elements) implements Serializable {

    /**
     * Checks that every element stands once.
     *
     * @param elements the elements
     * @throws IllegalArgumentException if there are fewer than two or one stands twice
     */
    public ExtractionOrder {
        elements = ImmutableList.copyOf(elements);
        if (elements.size() < 2 || new HashSet<>(elements).size() < elements.size()) {
            throw Checks.refused("elements", "be two or more, each once,", elements);
        }
    }

    /**
     * Gives an order.
     *
     * @param elements the elements, the least extracted first
     * @return the order
     * @throws IllegalArgumentException if there are fewer than two or one stands twice
     */
    public static ExtractionOrder of(Element... elements) {
        return new ExtractionOrder(ImmutableList.copyOf(elements));
    }

    /**
     * Returns the place of an element.
     *
     * @param element the element
     * @return the place, 0 for the least extracted
     * @throws IllegalArgumentException if the element is not in the order
     */
    public int rank(Element element) {
        int rank = elements.indexOf(element);
        if (rank < 0) {
            throw Checks.refused("element", "stand in the order " + symbols(), element.symbol());
        }
        return rank;
    }

    private List<String> symbols() {
        return elements.stream().map(Element::symbol).toList();
    }
}
