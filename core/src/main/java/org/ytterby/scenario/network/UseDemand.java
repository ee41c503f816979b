// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Region;

/**
 * What one use in one region needs, such as magnets for the electric vehicles built in the European Union.
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
     * @return the need in the content of what is bought, a year, at the first month of a run, for at least one element
     */
    ElementTonnes needPerYear();

    /**
     * Returns how it grows.
     *
     * @return the growth a year as a fraction, finite and above -1, compounded by month: after m months the need is
     *     (1 + growth)<sup>m/12</sup> times that at the start; 0.08 is eight per cent a year
     */
    double growthPerYear();

    /**
     * Returns the rank.
     *
     * @return the rank when priorities count, 1 to 9, 1 first
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
        if (needPerYear().tonnes().size() == 0) {
            throw Checks.refused(
                    "needPerYear.tonnes", "state an element", needPerYear().tonnes());
        }
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
