// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;

/**
 * Countries that count their plants and their need together.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Bloc extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns who belongs to it.
     *
     * @return the countries, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Country> members();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notEmpty("members", members());
    }

    /**
     * Gives the bloc of the countries of a region.
     *
     * @param region the region
     * @param day the day on which membership is read
     * @return the bloc, named by the code of the region
     * @throws IllegalArgumentException if the region has no members on the day
     */
    static Bloc of(Region region, LocalDate day) {
        return builder().name(region.code()).members(region.members(day)).build();
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bloc}. */
    final class Builder extends ImmutableBloc.Builder {
        Builder() {}
    }
}
