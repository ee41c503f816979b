// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * A named way of sorting rare earths into groups, such as light and heavy as the USGS draws the line.
 *
 * <p>The heavy rare earths of two publishers are different sets, so a group means nothing without its scheme. Groups of one
 * scheme do not overlap; an element may be in none.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GroupScheme extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, such as {@code "usgs"}
     */
    String id();

    /**
     * Returns the name for people.
     *
     * @return the name, such as {@code "USGS light and heavy"}
     */
    String name();

    /**
     * Returns the groups in the publisher's order.
     *
     * @return the members of each group, by the publisher's abbreviation such as {@code "HREE"}
     */
    Map<String, Set<Element>> groups();

    /**
     * Returns where the scheme is published and how sure that is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * Checks that the names are given and no element is in two groups, and puts members in order of atomic number.
     *
     * @return this scheme with its members in order
     */
    @Value.Check
    default GroupScheme check() {
        Checks.notBlank("id", id());
        Checks.notBlank("name", name());
        if (groups().isEmpty()) {
            throw Checks.refused("groups", "not be empty", groups());
        }
        Map<Element, String> seen = new EnumMap<>(Element.class);
        groups().forEach((group, members) -> {
            Checks.notBlank("groups", group);
            Checks.notEmpty("groups[" + group + "]", members);
            for (Element member : members) {
                String other = seen.put(member, group);
                if (other != null) {
                    throw Checks.refused(
                            "groups[" + group + "]", "not share " + member.symbol() + " with " + other, members);
                }
            }
        });
        if (groups().values().stream().allMatch(ImmutableSortedSet.class::isInstance)) {
            return this;
        }
        Builder ordered = builder().id(id()).name(name()).evidence(evidence());
        groups().forEach((group, members) -> ordered.putGroups(group, ImmutableSortedSet.copyOf(members)));
        return ordered.build();
    }

    /**
     * Returns the members of a group.
     *
     * @param group the publisher's abbreviation
     * @return the members in order of atomic number
     * @throws IllegalArgumentException if the scheme has no such group
     */
    default ImmutableSortedSet<Element> members(String group) {
        Set<Element> members = groups().get(group);
        if (members == null) {
            throw Checks.refused("group", "be one of " + groups().keySet() + " of scheme " + id(), group);
        }
        return ImmutableSortedSet.copyOf(members);
    }

    /**
     * Returns the group an element is in.
     *
     * @param element the element
     * @return the group, empty if the scheme leaves the element out
     */
    default Optional<String> groupOf(Element element) {
        return groups().entrySet().stream()
                .filter(group -> group.getValue().contains(element))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Tells whether every one of some elements is in a group, so that the groups' shares of them add up to 1.
     *
     * @param elements the elements
     * @return true if the scheme leaves none of them out
     */
    default boolean covers(Set<Element> elements) {
        return elements.stream().allMatch(element -> groupOf(element).isPresent());
    }

    /**
     * Starts a scheme.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupScheme}. */
    final class Builder extends ImmutableGroupScheme.Builder {
        Builder() {}
    }
}
