// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * A plant that is being built: until it starts, its capacity is not there; then it rises in even steps to the full one.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Project extends Serializable {

    /**
     * Returns the plant.
     *
     * @return the identifier of the plant in the network whose capacity comes with it
     */
    String plant();

    /**
     * Returns when building began.
     *
     * @return the month from which the lead time counts, in years 1900 to 2200
     */
    YearMonth begun();

    /**
     * Returns how long it takes.
     *
     * @return the months to the first output, 0 to 600
     */
    int leadTimeMonths();

    /**
     * Returns how long it takes to full output.
     *
     * @return the months from first output to full capacity, 0 to 600, in even steps
     */
    int rampMonths();

    /**
     * Returns what it costs.
     *
     * @return the capital, empty if it is not known
     */
    Optional<Money> capital();

    /**
     * Returns how likely it is.
     *
     * @return the probability that it is built, in [0, 1]
     */
    double probability();

    /**
     * Returns what it depends on.
     *
     * @return the technologies and reagents it needs from named countries
     */
    Set<Dependence> dependsOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("plant", plant());
        Months.inRange("begun", begun());
        Checks.inRange("leadTimeMonths", leadTimeMonths(), 0, 600);
        Checks.inRange("rampMonths", rampMonths(), 0, 600);
        Checks.fraction("probability", probability());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Project}. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
