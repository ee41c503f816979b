// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a material consists of: a mass fraction for each stated element, on element basis, of the whole material.
 *
 * <p>Three things that tables mix up are kept apart: an element <em>stated as zero</em>, one <em>named as unknown</em> (it
 * may be there), and one <em>not stated</em>, which is absent from a complete composition and unknown in a partial one. A
 * composition is complete unless it is marked partial. Fractions are in [0, 1] and add up to at most 1.
 *
 * @since 0.1
 */
@JsonPropertyOrder({"fractions", "unknown", "partial"})
public final class Composition implements Serializable {

    /** How far above 1 the fractions may add up, for rounding in sums of stated decimals. */
    public static final double SUM_TOLERANCE = 1e-9;

    private static final long serialVersionUID = 1L;

    private final ElementVector fractions;
    private final double sum;
    private final ImmutableSortedSet<Element> unknown;
    private final boolean partial;

    private Composition(ElementVector fractions, double sum, ImmutableSortedSet<Element> unknown, boolean partial) {
        this.fractions = fractions;
        this.sum = sum;
        this.unknown = unknown;
        this.partial = partial;
    }

    /**
     * Creates a complete composition: elements left out are absent.
     *
     * @param fractions the mass fractions, each in [0, 1], together at most 1
     * @return the composition
     * @throws IllegalArgumentException if a fraction or their sum is out of range
     */
    public static Composition of(Map<Element, Double> fractions) {
        return of(ElementVector.of(fractions), ImmutableSortedSet.of(), false);
    }

    /**
     * Creates a partial composition: nothing is said of elements left out.
     *
     * @param fractions the mass fractions, each in [0, 1], together at most 1
     * @return the composition
     * @throws IllegalArgumentException if a fraction or their sum is out of range
     */
    public static Composition partial(Map<Element, Double> fractions) {
        return of(ElementVector.of(fractions), ImmutableSortedSet.of(), true);
    }

    /**
     * Creates a composition from all its parts.
     *
     * @param fractions the mass fractions, each in [0, 1], together at most 1
     * @param unknown the elements that may be there in an amount nobody has stated
     * @param partial true if nothing is said of the elements left out
     * @return the composition
     * @throws IllegalArgumentException if a fraction or their sum is out of range, or an element is both stated and unknown
     */
    public static Composition of(ElementVector fractions, Set<Element> unknown, boolean partial) {
        for (Map.Entry<Element, Double> part : fractions.toMap().entrySet()) {
            Checks.fraction("fractions[" + part.getKey().symbol() + "]", part.getValue());
        }
        double sum = fractions.sum();
        if (!(sum <= 1 + SUM_TOLERANCE)) {
            throw Checks.refused("sum of fractions", "be at most 1", sum);
        }
        for (Element element : unknown) {
            if (fractions.states(element)) {
                throw Checks.refused("unknown[" + element.symbol() + "]", "not be stated as well", fractions);
            }
        }
        return new Composition(fractions, sum, ImmutableSortedSet.copyOf(unknown), partial);
    }

    @JsonCreator
    static Composition read(
            @JsonProperty("fractions") @Nullable ElementVector fractions,
            @JsonProperty("unknown") @Nullable Set<Element> unknown,
            @JsonProperty("partial") @Nullable Boolean partial) {
        if (fractions == null) {
            throw Checks.refused("fractions", "be stated", "missing");
        }
        return of(fractions, unknown == null ? Set.of() : unknown, partial != null && partial);
    }

    /**
     * Returns the stated mass fractions, zeros included.
     *
     * @return the fractions, each in [0, 1]
     */
    @JsonProperty("fractions")
    public ElementVector fractions() {
        return fractions;
    }

    /**
     * Returns the elements that may be there in an amount nobody has stated.
     *
     * @return the elements, in order of atomic number
     */
    @JsonProperty("unknown")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public ImmutableSortedSet<Element> unknown() {
        return unknown;
    }

    /**
     * Tells whether elements left out are unknown and not absent.
     *
     * @return true if the composition is partial
     */
    @JsonProperty("partial")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isPartial() {
        return partial;
    }

    /**
     * Returns the stated mass fraction of an element.
     *
     * @param element the element
     * @return the fraction in [0, 1], empty if it is not stated
     */
    public OptionalDouble fraction(Element element) {
        return fractions.get(element);
    }

    /**
     * Returns what is known of an element's being there.
     *
     * @param element the element
     * @return present, absent or unknown
     */
    public Presence presence(Element element) {
        OptionalDouble stated = fractions.get(element);
        if (stated.isPresent()) {
            return stated.getAsDouble() > 0 ? Presence.PRESENT : Presence.ABSENT;
        }
        return partial || unknown.contains(element) ? Presence.UNKNOWN : Presence.ABSENT;
    }

    /**
     * Returns the mass fractions an element may have.
     *
     * @param element the element
     * @return the stated fraction as a point; zero if the element is absent; otherwise all from 0 to what the stated
     *     fractions leave
     */
    public Interval bounds(Element element) {
        OptionalDouble stated = fractions.get(element);
        if (stated.isPresent()) {
            return Interval.exactly(stated.getAsDouble());
        }
        return presence(element) == Presence.ABSENT ? Interval.exactly(0) : Interval.of(0, Math.max(0, 1 - sum));
    }

    /**
     * Returns the sum of the stated fractions.
     *
     * @return the sum, in [0, 1] up to rounding
     */
    public double sum() {
        return sum;
    }

    /**
     * Scales the stated fractions so that they add up to 1.
     *
     * @return the scaled composition, with the same elements unknown and as complete as before
     * @throws IllegalArgumentException if the fractions add up to zero
     */
    public Composition normalised() {
        if (!(sum > 0)) {
            throw Checks.refused("sum of fractions", "be above 0", sum);
        }
        ElementVector scaled = fractions.times(1 / sum);
        return new Composition(scaled, scaled.sum(), unknown, partial);
    }

    /**
     * Returns the sum of fraction times weight, such as the value of a kilogram from prices per kilogram of each element.
     *
     * @param weights a number for each element present
     * @return &Sigma; fraction &middot; weight, over the stated elements; unknown elements are not in it
     * @throws IllegalArgumentException if an element that is present has no weight
     */
    public double weightedSum(ElementVector weights) {
        return fractions.dot(weights);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Composition that
                && fractions.equals(that.fractions)
                && unknown.equals(that.unknown)
                && partial == that.partial;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * fractions.hashCode() + unknown.hashCode()) + Boolean.hashCode(partial);
    }

    /**
     * Returns the composition as readable text.
     *
     * @return such as {@code Composition{Nd=0.3, Fe=0.69, unknown=[Dy], partial}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Composition").append(fractions);
        text.setLength(text.length() - 1);
        String separator = fractions.size() == 0 ? "" : ", ";
        if (!unknown.isEmpty()) {
            text.append(separator)
                    .append("unknown=")
                    .append(unknown.stream().map(Element::symbol).toList());
            separator = ", ";
        }
        return text.append(partial ? separator + "partial" : "").append('}').toString();
    }

    private Object writeReplace() {
        return new Proxy(fractions, unknown, partial);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a Composition is read through its proxy");
    }

    private record Proxy(ElementVector fractions, ImmutableSortedSet<Element> unknown, boolean partial)
            implements Serializable {
        private Object readResolve() {
            return of(fractions, unknown, partial);
        }
    }
}
