// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What is drawn how often, and what is asked of the result. The same plan for the same scenario gives the same result, bit by
 * bit, on any number of threads.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChancePlan extends Serializable {

    /**
     * Returns the seed.
     *
     * @return any number; another one gives other draws
     */
    long seed();

    /**
     * Returns how many runs are wanted.
     *
     * @return the draws, 1 to 10,000,000; the first of a longer plan are those of a shorter one
     */
    int draws();

    /**
     * Returns what is uncertain.
     *
     * @return the parameters, each number at most once; the n-th gets the same numbers between 0 and 1 whatever its distribution
     */
    List<UncertainParameter> parameters();

    /**
     * Returns which percentiles are wanted.
     *
     * @return fractions in [0, 1], such as 0.05, 0.5 and 0.95, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Double> percentiles();

    /**
     * Returns when a line counts as stopped.
     *
     * @return the share of its need below which a demand must fall, in (0, 1]
     */
    double lineStopShare();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.inRange("draws", draws(), 1, 10_000_000);
        for (int i = 0; i < parameters().size(); i++) {
            UncertainParameter parameter = parameters().get(i);
            if (parameters().subList(0, i).stream().anyMatch(parameter::setsTheSameAs)) {
                throw Checks.refused("parameters[" + i + "]", "set another number than those before", parameter);
            }
        }
        Checks.notEmpty("percentiles", percentiles());
        percentiles().forEach(each -> Checks.fraction("percentiles", each));
        if (!(lineStopShare() > 0 && lineStopShare() <= 1)) {
            throw Checks.refused("lineStopShare", "be in (0, 1]", lineStopShare());
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

    /** Builds a {@link ChancePlan}. */
    final class Builder extends ImmutableChancePlan.Builder {
        Builder() {}
    }
}
