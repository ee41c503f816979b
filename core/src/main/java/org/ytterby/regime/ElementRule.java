// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * Which elements an item has to contain. Presence is enough: a limit, where a rule has one, is a condition of its own, and
 * its absence is a fact of the rule.
 *
 * @param match whether one of them is enough or all have to be there
 * @param elements the elements named, in order of atomic number
 * @param rareEarths whether any rare earth counts as well, for rules that say "rare earths"; only with {@link Match#ANY_OF}
 * @since 0.1
 */
public record ElementRule(Match match, Set<Element> elements, boolean rareEarths) implements Serializable {

    /** How many of the elements have to be there. */
    public enum Match {
        /** At least one. */
        ANY_OF,
        /** Every one. */
        ALL_OF
    }

    /**
     * Checks that something is asked for.
     *
     * @param match whether one is enough or all have to be there
     * @param elements the elements named
     * @param rareEarths whether any rare earth counts as well
     * @throws IllegalArgumentException if nothing is asked for, or all of an open group
     */
    @JsonCreator
    public ElementRule(
            @JsonProperty("match") Match match,
            @JsonProperty("elements") Set<Element> elements,
            @JsonProperty("rareEarths") boolean rareEarths) {
        if (elements.isEmpty() && !rareEarths) {
            throw Checks.refused("elements", "not be empty unless rare earths are meant", elements);
        }
        if (rareEarths && match == Match.ALL_OF) {
            throw Checks.refused("match", "be ANY_OF where rare earths in general are meant", match);
        }
        this.match = match;
        this.elements = ImmutableSortedSet.copyOf(elements);
        this.rareEarths = rareEarths;
    }

    /**
     * Returns the rule that one of some elements is enough.
     *
     * @param elements the elements, at least one
     * @return the rule
     */
    public static ElementRule anyOf(Element... elements) {
        return new ElementRule(Match.ANY_OF, Set.of(elements), false);
    }

    /**
     * Returns the rule that all of some elements have to be there.
     *
     * @param elements the elements, at least one
     * @return the rule
     */
    public static ElementRule allOf(Element... elements) {
        return new ElementRule(Match.ALL_OF, Set.of(elements), false);
    }

    /**
     * Returns the rule that any rare earth is enough.
     *
     * @return the rule
     */
    public static ElementRule anyRareEarth() {
        return new ElementRule(Match.ANY_OF, Set.of(), true);
    }
}
