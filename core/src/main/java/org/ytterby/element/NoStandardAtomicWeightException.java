// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

/**
 * A table of atomic weights has no standard weight for an element, so that no factor or molar mass exists.
 *
 * @since 0.1
 */
public final class NoStandardAtomicWeightException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Element element;
    private final String table;

    NoStandardAtomicWeightException(Element element, String table) {
        super("weights[" + element.symbol() + "] must have a standard atomic weight in " + table
                + " but was none; state the isotope's mass instead of guessing");
        this.element = element;
        this.table = table;
    }

    /**
     * Returns the element without a weight.
     *
     * @return the element
     */
    public Element element() {
        return element;
    }

    /**
     * Returns the name of the table.
     *
     * @return the name, such as {@code "CIAAW 2021"}
     */
    public String table() {
        return table;
    }
}
