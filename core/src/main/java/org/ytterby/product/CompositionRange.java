// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a material consists of when sources give ranges: an interval of mass fraction for each stated element, of the whole material.
 * {@code Nd 20 to 30 %, Dy 0.2 to 6 %} is one; nothing is said of how the ends combine.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CompositionRange extends Serializable {

    /**
     * Returns the ranges of the stated elements.
     *
     * @return the mass fractions, each range within [0, 1]; their lower ends add up to at most 1
     */
    Map<Element, Interval> fractions();

    /**
     * Returns the range of all rare earths together, which is narrower than the sum of their ranges.
     *
     * @return the mass fraction, within [0, 1], empty if it is not stated
     */
    Optional<Interval> rareEarths();

    /**
     * Tells whether elements left out are unknown and not absent.
     *
     * @return true if nothing is said of elements left out
     */
    boolean partial();

    /**
     * Returns the mass fractions an element may have.
     *
     * @param element the element
     * @return the stated range; zero if the element is absent; from 0 to what the lower ends of the others leave if it is unknown
     */
    default Interval bounds(Element element) {
        Interval stated = fractions().get(element);
        if (stated != null) {
            return stated;
        }
        return partial() ? Interval.of(0, Math.max(0, 1 - lowerSum())) : Interval.exactly(0);
    }

    private double lowerSum() {
        return fractions().values().stream().mapToDouble(Interval::lower).sum();
    }

    /**
     * Takes an exact composition as ranges of no width.
     *
     * @param composition the composition, without elements named as unknown
     * @return the ranges
     * @throws IllegalArgumentException if it names elements as unknown and is not partial
     */
    static CompositionRange of(Composition composition) {
        if (!composition.unknown().isEmpty() && !composition.isPartial()) {
            throw Checks.refused("composition.unknown", "be empty in a complete composition", composition.unknown());
        }
        Map<Element, Interval> fractions = new LinkedHashMap<>();
        composition
                .fractions()
                .toMap()
                .forEach((element, fraction) -> fractions.put(element, Interval.exactly(fraction)));
        return builder().fractions(fractions).partial(composition.isPartial()).build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Interval all = Interval.of(0, 1);
        fractions().forEach((element, range) -> {
            if (!all.encloses(range)) {
                throw Checks.refused("fractions[" + element.symbol() + "]", "be within [0, 1]", range);
            }
        });
        rareEarths().filter(range -> !all.encloses(range)).ifPresent(range -> {
            throw Checks.refused("rareEarths", "be within [0, 1]", range);
        });
        if (!(lowerSum() <= 1 + Composition.SUM_TOLERANCE)) {
            throw Checks.refused("sum of the lower ends of fractions", "be at most 1", lowerSum());
        }
    }

    /**
     * Starts a composition range.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CompositionRange}. */
    final class Builder extends ImmutableCompositionRange.Builder {
        Builder() {}
    }
}
