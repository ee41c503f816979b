// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The time during which a country belongs to an economic unit. A country that leaves and comes back has two memberships.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Membership extends Serializable {

    /**
     * Returns the country.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns the first day of membership.
     *
     * @return the day
     */
    LocalDate joined();

    /**
     * Returns the first day on which the country is no longer a member.
     *
     * @return the day, after the first day of membership, empty while the country is a member
     */
    Optional<LocalDate> left();

    /**
     * Says whether the membership holds on a day.
     *
     * @param day the day
     * @return whether it is the first day of membership or later, and before the day of leaving if there is one
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(joined()) && left().map(day::isBefore).orElse(true);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        left().filter(left -> !left.isAfter(joined())).ifPresent(left -> {
            throw Checks.refused("left", "be after the day of joining " + joined(), left);
        });
    }

    /**
     * Returns a membership without an end.
     *
     * @param country the country
     * @param joined the first day of membership
     * @return the membership
     */
    static Membership since(Country country, LocalDate joined) {
        return builder().country(country).joined(joined).build();
    }

    /**
     * Starts a membership.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Membership}. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
