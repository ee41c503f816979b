// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.internal.Checks;

/**
 * The elements a figure holds for. A figure for a total such as TREO is no figure for each element in it: to use it so is an
 * assumption, which {@link #isTotal()} tells.
 *
 * @since 0.1
 */
public final class ElementScope implements Serializable {

    /** Everything in the stream alike, as when a machine loses part of its throughput. */
    public static final ElementScope ALL = new ElementScope("all", ImmutableSortedSet.copyOf(Element.values()));

    /** The total of the lanthanoids and yttrium. */
    public static final ElementScope TREO = new ElementScope("TREO", RareEarths.TREO);

    /** The total of all seventeen rare earths. */
    public static final ElementScope REE = new ElementScope("REE", RareEarths.ALL);

    private static final long serialVersionUID = 1L;

    /**
     * The text form.
     *
     * @serial a name or symbols
     */
    private final String text;

    private final transient ImmutableSortedSet<Element> elements;

    private ElementScope(String text, ImmutableSortedSet<Element> elements) {
        this.text = text;
        this.elements = elements;
    }

    /**
     * Gives the scope of single elements.
     *
     * @param elements the elements, at least one
     * @return the scope
     * @throws IllegalArgumentException if there is none
     */
    public static ElementScope of(Element... elements) {
        return of(Arrays.asList(elements));
    }

    /**
     * Gives the scope of single elements.
     *
     * @param elements the elements, at least one
     * @return the scope
     * @throws IllegalArgumentException if there is none
     */
    public static ElementScope of(Collection<Element> elements) {
        ImmutableSortedSet<Element> sorted = ImmutableSortedSet.copyOf(Checks.notEmpty("elements", elements));
        return new ElementScope(sorted.stream().map(Element::symbol).collect(Collectors.joining(" ")), sorted);
    }

    /**
     * Reads the text that {@link #toString()} writes.
     *
     * @param text {@code all}, {@code TREO}, {@code REE}, or symbols with spaces between them
     * @return the scope
     * @throws IllegalArgumentException if the text names no element
     */
    @JsonCreator
    public static ElementScope parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "" -> throw Checks.refused("scope", "be all, TREO, REE or symbols", text);
            case "all" -> ALL;
            case "treo" -> TREO;
            case "ree" -> REE;
            default ->
                of(Arrays.stream(text.strip().split("\\s+"))
                        .map(Element::ofSymbol)
                        .toList());
        };
    }

    /**
     * Returns the elements.
     *
     * @return the elements in order of atomic number
     */
    public ImmutableSortedSet<Element> elements() {
        return elements;
    }

    /**
     * Tells whether the figure holds for an element.
     *
     * @param element the element
     * @return true if the scope has it
     */
    public boolean contains(Element element) {
        return elements.contains(element);
    }

    /**
     * Tells whether every element of another scope is in this one.
     *
     * @param other the other scope
     * @return true if it is
     */
    public boolean encloses(ElementScope other) {
        return elements.containsAll(other.elements);
    }

    /**
     * Tells whether a figure of this scope is that of a total, so that single elements may differ from it.
     *
     * @return true for {@link #TREO}, {@link #REE} and several named elements; false for one element, and for
     *     {@link #ALL}, which says that the elements do not differ
     */
    public boolean isTotal() {
        return elements.size() > 1 && elements.size() < Element.COUNT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementScope that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private Object readResolve() {
        return parse(text);
    }
}
