// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * Where each element of the feeds goes: through which streams, to which products and residues, and what is lost in which
 * operation; and what that rests on. All amounts are tonnes on one basis. An amount that depends on a range or on an unknown
 * share is an interval.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Balance extends Serializable {

    /** {@return the identifier of the flowsheet} */
    String flowsheet();

    /**
     * Returns the basis of all masses.
     *
     * @return the basis of the feeds
     */
    Basis basis();

    /** {@return the feeds that came in} */
    List<FeedAmount> feeds();

    /**
     * Returns the name of the set of assumptions.
     *
     * @return the name, {@code "none"} if nothing was assumed
     */
    String assumptionSet();

    /**
     * Returns the assumptions that were needed.
     *
     * @return the shares taken from the set, in order of the streams
     */
    List<AppliedAssumption> assumptions();

    /**
     * Returns what is neither published nor assumed.
     *
     * @return the shares that may be anything from 0 to 1, in order of the streams
     */
    List<UnknownShare> unknown();

    /**
     * Returns the streams whose share is published for a total such as TREO and was taken for each element of it.
     *
     * @return the identifiers of the streams, in order
     */
    List<String> sharesOfTotals();

    /**
     * Returns how sure the published shares are.
     *
     * @return the weakest confidence among them, empty if no share comes from print
     */
    Optional<Confidence> confidence();

    /**
     * Returns in what the sources of the flowsheet contradict themselves.
     *
     * @return a sentence for each stream of which printed shares and grades cannot all be right
     */
    List<String> contradictions();

    /**
     * Returns the elements that are in a feed without a number.
     *
     * @return the elements, which are not balanced
     */
    @Value.NaturalOrder
    NavigableSet<Element> unquantified();

    /**
     * Returns what flows.
     *
     * @return tonnes by stream, in order of the flowsheet; infinite above if a loop may let nothing out
     */
    Map<String, ElementBounds> streams();

    /**
     * Returns what leaves.
     *
     * @return tonnes by outlet, in order of the flowsheet
     */
    Map<String, ElementBounds> outlets();

    /**
     * Returns what is lost, that is, taken by no stream.
     *
     * @return tonnes by operation, in order of flow
     */
    Map<String, ElementBounds> losses();

    /**
     * Returns how far in and out differ by rounding.
     *
     * @return |in &minus; out &minus; loss| / in for each element whose amounts are all numbers; 0 if nothing came in
     */
    @Value.NaturalOrder
    NavigableMap<Element, Double> closure();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notEmpty("feeds", feeds());
        closure().forEach((element, gap) -> Checks.notNegative("closure[" + element.symbol() + "]", gap));
    }

    /**
     * Returns the balanced elements.
     *
     * @return the elements in order of atomic number
     */
    default SortedSet<Element> elements() {
        ImmutableSortedSet.Builder<Element> all = ImmutableSortedSet.naturalOrder();
        outlets().values().forEach(bounds -> all.addAll(bounds.toMap().keySet()));
        return all.build();
    }

    /**
     * Returns what leaves by an outlet.
     *
     * @param id the identifier of the outlet
     * @return tonnes by element
     * @throws IllegalArgumentException if there is no such outlet
     */
    default ElementBounds outlet(String id) {
        ElementBounds found = outlets().get(id);
        if (found == null) {
            throw Checks.refused("outlet", "be one of " + outlets().keySet(), id);
        }
        return found;
    }

    /**
     * Returns how much of an element an outlet gets.
     *
     * @param id the identifier of the outlet
     * @param element the element
     * @return the tonnes
     * @throws IllegalArgumentException if there is no such outlet or the element was not balanced
     */
    default Interval outlet(String id, Element element) {
        return outlet(id).get(element).orElseThrow(() -> Checks.refused("element", "be one of " + elements(), element));
    }

    /**
     * Returns how much of an element comes in.
     *
     * @param element the element
     * @return the tonnes in all feeds
     */
    default Interval fed(Element element) {
        return Interval.sum(
                feeds().stream().flatMap(feed -> feed.amount(element).stream()).toList());
    }

    /**
     * Tells whether every amount is one number.
     *
     * @return true if nothing is unknown and no figure is a range
     */
    default boolean allAmountsAreExact() {
        return closure().keySet().equals(elements());
    }

    /**
     * Starts a balance.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Balance}. */
    final class Builder extends ImmutableBalance.Builder {
        Builder() {}
    }
}
