// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.ytterby.element.Element;

/**
 * The demand cannot be met by the sources, whatever the amounts.
 *
 * @since 0.1
 */
public final class UnmetDemandException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The elements. */
    private final ImmutableSortedSet<Element> elements;

    /**
     * Creates the exception.
     *
     * @param elements the elements that no source gives; empty if the sources give each, but not enough of all together
     */
    UnmetDemandException(Collection<Element> elements) {
        super(
                elements.isEmpty()
                        ? "demandTonnes must be within what the sources can give together but was more"
                        : "demandTonnes must be zero for elements that no source gives but was more for "
                                + elements.stream()
                                        .sorted()
                                        .map(Element::symbol)
                                        .toList());
        this.elements = ImmutableSortedSet.copyOf(elements);
    }

    /**
     * Returns the elements that no source gives.
     *
     * @return the elements; empty if the sources give each, but not enough of all together
     */
    public ImmutableSortedSet<Element> elements() {
        return elements;
    }
}
