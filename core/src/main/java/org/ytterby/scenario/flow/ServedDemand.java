// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Region;

/**
 * What a demand gets in a best case.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ServedDemand extends Serializable {

    /**
     * Returns which demand it is.
     *
     * @return its identifier, not blank
     */
    String demand();

    /**
     * Returns the use.
     *
     * @return the use, not blank
     */
    String use();

    /**
     * Returns whose need it is.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the rank by which it was served.
     *
     * @return the rank, 1 to 9, 1 first
     */
    int priority();

    /**
     * Returns the need.
     *
     * @return tonnes of content a year at the rate of the month, finite and at least 0
     */
    double needTonnesPerYear();

    /**
     * Returns what is delivered.
     *
     * @return tonnes of content a year at the rate of the month, in [0, need]
     */
    double deliveredTonnesPerYear();

    /**
     * Returns what a tonne delivered here took from the mines.
     *
     * @return tonnes of mine output for a tonne of content, above 0
     */
    double mineTonnesPerTonne();

    /**
     * Returns what is missing.
     *
     * @return tonnes of content a year, at least 0
     */
    default double shortTonnesPerYear() {
        return needTonnesPerYear() - deliveredTonnesPerYear();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("demand", demand());
        Checks.notBlank("use", use());
        Checks.inRange("priority", priority(), 1, 9);
        Checks.notNegative("needTonnesPerYear", needTonnesPerYear());
        if (!(deliveredTonnesPerYear() >= 0 && deliveredTonnesPerYear() <= needTonnesPerYear())) {
            throw Checks.refused(
                    "deliveredTonnesPerYear", "be in [0, " + needTonnesPerYear() + "]", deliveredTonnesPerYear());
        }
        Checks.positive("mineTonnesPerTonne", mineTonnesPerTonne());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServedDemand}. */
    final class Builder extends ImmutableServedDemand.Builder {
        Builder() {}
    }
}
