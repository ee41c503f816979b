// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Region;

/**
 * What one use in one region needs.
 *
 * @since 0.1
 */
@Value.Immutable
public interface UseDemand extends Serializable {

    /**
     * Returns the name by which links call it.
     *
     * @return the identifier, not blank, alone in the network
     */
    String id();

    /**
     * Returns the use.
     *
     * @return such as {@code "electric vehicles"}, not blank
     */
    String use();

    /**
     * Returns whose need it is.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the need at the start.
     *
     * @return the need in element content of what is bought, a year, at the first month of a run
     */
    ElementTonnes needPerYear();

    /**
     * Returns how it grows.
     *
     * @return the growth a year as a fraction, above -1, compounded by month
     */
    double growthPerYear();

    /**
     * Returns the rank.
     *
     * @return the rank when priorities count, 1 first
     */
    int priority();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("use", use());
        if (!(growthPerYear() > -1 && growthPerYear() < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("growthPerYear", "be finite and above -1", growthPerYear());
        }
        Checks.inRange("priority", priority(), 1, 9);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UseDemand}. */
    final class Builder extends ImmutableUseDemand.Builder {
        Builder() {}
    }
}
