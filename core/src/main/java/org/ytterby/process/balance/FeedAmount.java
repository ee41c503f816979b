// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Lot;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * How much of each element comes in by a feed.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FeedAmount extends Serializable {

    /**
     * Returns the feed.
     *
     * @return its identifier in the flowsheet
     */
    String feed();

    /**
     * Returns the basis of the masses. A balance keeps it: one kilogram of element may leave as metal and still be counted
     * as oxide.
     *
     * @return the basis, such as {@link Basis#REO}
     */
    Basis basis();

    /**
     * Returns the masses.
     *
     * @return the tonnes of each element, at least 0; an element left out is not balanced
     */
    ElementVector tonnes();

    /**
     * Returns what the masses may be.
     *
     * @return bounds in tonnes within [0, inf), for elements of {@link #tonnes()}; an element left out is exact
     */
    @Value.NaturalOrder
    NavigableMap<Element, Interval> bounds();

    /**
     * Returns the elements that are in the feed without a number.
     *
     * @return the elements, which are not balanced
     */
    @Value.NaturalOrder
    NavigableSet<Element> unquantified();

    /**
     * Returns which part of the rare earths was analysed.
     *
     * @return the part, empty if it is not known
     */
    Optional<AssayedPart> part();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("feed", feed());
        tonnes().toMap().forEach((element, mass) -> Checks.notNegative("tonnes[" + element.symbol() + "]", mass));
        bounds().forEach((element, interval) -> {
            if (!tonnes().states(element)) {
                throw Checks.refused("bounds", "be of elements with tonnes", element.symbol());
            }
            if (!Interval.atLeast(0).encloses(interval)) {
                throw Checks.refused("bounds[" + element.symbol() + "]", "be at least 0", interval);
            }
        });
    }

    /**
     * Gives exact masses.
     *
     * @param feed the identifier of the feed
     * @param basis the basis of the masses
     * @param tonnes the tonnes of each element, at least 0
     * @return the amount
     */
    static FeedAmount of(String feed, Basis basis, ElementVector tonnes) {
        return builder().feed(feed).basis(basis).tonnes(tonnes).build();
    }

    /**
     * Gives the rare earths of a lot.
     *
     * @param feed the identifier of the feed
     * @param lot the mass and what it holds
     * @return the amount, with the bounds of the assay where they are no points
     */
    static FeedAmount of(String feed, Lot lot) {
        double mass = lot.dryMass().tonnes();
        NavigableMap<Element, Interval> bounds = new TreeMap<>();
        lot.content().bounds().forEach((element, interval) -> {
            if (!interval.isPoint()) {
                bounds.put(element, interval.times(mass));
            }
        });
        return builder()
                .feed(feed)
                .basis(lot.content().basis())
                .tonnes(lot.content().fractions().times(mass))
                .bounds(bounds)
                .unquantified(lot.content().unquantified())
                .part(lot.content().part())
                .build();
    }

    /**
     * Returns what the mass of an element may be.
     *
     * @param element the element
     * @return the bounds in tonnes, empty if the element has no number
     */
    default Optional<Interval> amount(Element element) {
        Interval stated = bounds().get(element);
        return stated != null
                ? Optional.of(stated)
                : tonnes().get(element).stream().mapToObj(Interval::exactly).findFirst();
    }

    /**
     * Multiplies the masses.
     *
     * @param factor the factor, at least 0
     * @return the larger or smaller amount
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    default FeedAmount times(double factor) {
        Checks.notNegative("factor", factor);
        NavigableMap<Element, Interval> scaled = new TreeMap<>();
        bounds().forEach((element, interval) -> scaled.put(element, interval.times(factor)));
        return builder()
                .from(this)
                .tonnes(tonnes().times(factor))
                .bounds(scaled)
                .build();
    }

    /**
     * Starts an amount.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedAmount}. */
    final class Builder extends ImmutableFeedAmount.Builder {
        Builder() {}
    }
}
