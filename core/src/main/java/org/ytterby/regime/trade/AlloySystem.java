// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * An alloy named by the elements it is made of, such as {@code Tb-Dy-Fe}; a single element names the pure metal. Matching goes
 * by the {@linkplain #elements elements}, whatever their order in the name. In JSON it is its text.
 *
 * @since 0.1
 */
public final class AlloySystem implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The name as written.
     *
     * @serial symbols with hyphens between them
     */
    private final String name;

    private final transient ImmutableSortedSet<Element> elements;

    private AlloySystem(String name, ImmutableSortedSet<Element> elements) {
        this.name = name;
        this.elements = elements;
    }

    /**
     * Reads a name.
     *
     * @param name the symbols with hyphens between them, such as {@code "Sm-Co"}
     * @return the system
     * @throws IllegalArgumentException if a symbol is unknown or stands twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AlloySystem parse(String name) {
        List<Element> parts = new ArrayList<>();
        for (String symbol : name.split("-", -1)) {
            Element element = Element.ofSymbol(symbol);
            if (parts.contains(element)) {
                throw Checks.refused("alloy", "name each element once", name);
            }
            parts.add(element);
        }
        return new AlloySystem(name, ImmutableSortedSet.copyOf(parts));
    }

    /**
     * Returns the elements.
     *
     * @return the elements, in order of atomic number
     */
    public ImmutableSortedSet<Element> elements() {
        return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlloySystem that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Returns the name.
     *
     * @return the symbols as they were written, with hyphens between them
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }

    private Object readResolve() {
        return parse(name);
    }
}
