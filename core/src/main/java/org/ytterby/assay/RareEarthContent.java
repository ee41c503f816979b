// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * The rare earths of a sample as numbers to compute with: mass fractions on one basis, what they may at least and at most
 * be, and what is not known.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RareEarthContent extends Serializable {

    /**
     * Returns the basis of the fractions.
     *
     * @return {@link Basis#REO} or {@link Basis#ELEMENT}
     */
    Basis basis();

    /**
     * Returns what the fractions are shares of.
     *
     * @return the sample or its total rare earths
     */
    Whole whole();

    /**
     * Returns which part of the rare earths was analysed.
     *
     * @return all of them or the leachable ones
     */
    AssayedPart part();

    /**
     * Returns the mass fractions, values below a limit counted by the policy.
     *
     * @return the fractions of rare earths with a number, each at least 0
     */
    ElementVector fractions();

    /**
     * Returns what each fraction may be.
     *
     * @return the bounds of the same elements as {@link #fractions()}, each within [0, inf)
     */
    @Value.NaturalOrder
    NavigableMap<Element, Interval> bounds();

    /**
     * Returns the rare earths that were looked for and have no number: traces, and those not detected without a stated
     * limit. They count as nothing in sums.
     *
     * @return the elements in order of atomic number
     */
    @Value.NaturalOrder
    NavigableSet<Element> unquantified();

    /**
     * Returns what values below a limit were counted as.
     *
     * @return the policy
     */
    DetectionPolicy policy();

    /**
     * Returns the name of the table of atomic weights behind the conversion.
     *
     * @return the name, such as {@code "CIAAW 2024"}
     */
    String atomicWeights();

    /** Checks that the parts fit each other. */
    @Value.Check
    default void check() {
        if (!basis().equals(Basis.REO) && !basis().equals(Basis.ELEMENT)) {
            throw Checks.refused("basis", "be REO or element", basis());
        }
        Map<Element, Double> stated = fractions().toMap();
        if (!stated.keySet().equals(bounds().keySet())) {
            throw Checks.refused("bounds", "be given for " + stated.keySet(), bounds().keySet());
        }
        stated.forEach((element, fraction) -> {
            String path = "fractions[" + element.symbol() + "]";
            if (!element.isRareEarth()) {
                throw Checks.refused(path, "be of a rare earth", element.symbol());
            }
            Checks.notNegative(path, fraction);
            if (unquantified().contains(element)) {
                throw Checks.refused("unquantified", "not hold " + element.symbol() + ", which has a number", fraction);
            }
        });
    }

    /**
     * Returns the total of a scope: TREO on oxide basis, TREE on element basis.
     *
     * @param scope which rare earths to count
     * @return the total, what it may be, and what it leaves out
     */
    default RareEarthTotal total(TotalScope scope) {
        return RareEarthTotal.of(this, scope);
    }

    /**
     * Returns what some elements together make up.
     *
     * @param elements the elements
     * @return the sum of their fractions, those without a number counted as nothing
     */
    default double sumOf(Set<Element> elements) {
        return elements.stream()
                .mapToDouble(element -> fractions().getOrElse(element, 0))
                .sum();
    }

    /**
     * Returns the share of some elements in the total of a scope, such as NdPr in TREO.
     *
     * @param elements the elements; those outside the scope are not counted
     * @param scope which rare earths the total counts
     * @return the share in [0, 1], empty if the total is zero
     */
    default OptionalDouble shareOf(Set<Element> elements, TotalScope scope) {
        double total = sumOf(scope.elements());
        double part = sumOf(Sets.intersection(elements, scope.elements()));
        return total > 0 ? OptionalDouble.of(part / total) : OptionalDouble.empty();
    }

    /**
     * Returns the rare earths of some elements of which nothing is known.
     *
     * @param elements the elements
     * @return those neither with a number nor looked for, in order of atomic number
     */
    default List<Element> notAssayed(Set<Element> elements) {
        return elements.stream()
                .filter(element ->
                        !fractions().states(element) && !unquantified().contains(element))
                .sorted()
                .toList();
    }

    /**
     * Returns the bounds of an element.
     *
     * @param element the element
     * @return what its fraction may be, empty if it has no number
     */
    default Optional<Interval> bounds(Element element) {
        return Optional.ofNullable(bounds().get(element));
    }

    /**
     * Starts a content.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RareEarthContent}. */
    final class Builder extends ImmutableRareEarthContent.Builder {
        Builder() {}
    }
}
