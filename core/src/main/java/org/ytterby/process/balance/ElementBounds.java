// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * An amount of each of some elements, each between two bounds. An element left out was not balanced; it is not zero.
 *
 * @since 0.1
 */
public final class ElementBounds implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The bounds.
     *
     * @serial by element
     */
    private final ImmutableSortedMap<Element, Interval> bounds;

    private ElementBounds(ImmutableSortedMap<Element, Interval> bounds) {
        this.bounds = bounds;
    }

    /**
     * Copies a map.
     *
     * @param bounds what the amount of each element may be, each within [0, inf)
     * @return the bounds
     * @throws IllegalArgumentException if an amount may be negative
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ElementBounds of(Map<Element, Interval> bounds) {
        bounds.forEach((element, interval) -> {
            if (!Interval.atLeast(0).encloses(interval)) {
                throw Checks.refused("[" + element.symbol() + "]", "be at least 0", interval);
            }
        });
        return new ElementBounds(ImmutableSortedMap.copyOf(bounds));
    }

    /**
     * Returns the amount of an element.
     *
     * @param element the element
     * @return the bounds, empty if the element was not balanced
     */
    public Optional<Interval> get(Element element) {
        return Optional.ofNullable(bounds.get(element));
    }

    /**
     * Returns the sum over the elements.
     *
     * @return the sum, {@code [0, 0]} if there are none
     */
    public Interval sum() {
        return Interval.sum(bounds.values());
    }

    /**
     * Returns the bounds as a map.
     *
     * @return the bounds in order of atomic number
     */
    @JsonValue
    public ImmutableSortedMap<Element, Interval> toMap() {
        return bounds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementBounds that && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode();
    }

    @Override
    public String toString() {
        return bounds.toString();
    }
}
