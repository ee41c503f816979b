// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * A technology, a machine or a reagent that a project needs from one country while it is being built. Denials are
 * matched by country and by the same words.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Dependence extends Serializable {

    /**
     * Returns what it is.
     *
     * @return the technology or reagent, such as {@code "separation technology"}, not blank
     */
    String need();

    /**
     * Returns where it comes from.
     *
     * @return the country
     */
    Country country();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("need", need());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dependence}. */
    final class Builder extends ImmutableDependence.Builder {
        Builder() {}
    }
}
