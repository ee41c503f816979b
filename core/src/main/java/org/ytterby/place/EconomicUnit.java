// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A group of countries that figures are published for or laws apply in, such as the European Union, with its members over time.
 * {@link EconomicUnits} has some; build others from their memberships.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EconomicUnit extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank, such as {@code "EU"}
     */
    String id();

    /**
     * Returns the name.
     *
     * @return the name, not blank, such as {@code "European Union"}
     */
    String name();

    /**
     * Returns the memberships.
     *
     * @return the memberships, at least one; those of one country do not overlap
     */
    List<Membership> memberships();

    /**
     * Returns the members on a day.
     *
     * @param day the day
     * @return the countries in the order of {@link Country}, empty before the unit had members
     */
    default ImmutableSortedSet<Country> membersOn(LocalDate day) {
        return memberships().stream()
                .filter(membership -> membership.holdsOn(day))
                .map(Membership::country)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Says whether a country is a member on a day.
     *
     * @param country the country
     * @param day the day
     * @return whether one of its memberships holds on that day
     */
    default boolean contains(Country country, LocalDate day) {
        for (Membership membership : memberships()) {
            if (membership.country() == country && membership.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the days on which a country joins or has left. Between two of them the members stay the same.
     *
     * @return the days, in order of time
     */
    @JsonIgnore
    default ImmutableSortedSet<LocalDate> changeDays() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (Membership membership : memberships()) {
            days.add(membership.joined());
            membership.left().ifPresent(days::add);
        }
        return days.build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("name", name());
        Checks.notEmpty("memberships", memberships());
        MembershipOverlap.refuse(memberships());
    }

    /**
     * Starts an economic unit.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EconomicUnit}. */
    final class Builder extends ImmutableEconomicUnit.Builder {
        Builder() {}
    }
}
