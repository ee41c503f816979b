// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;

/**
 * What happens to a network from a month on, and how its people answer. It is written without the network and
 * {@linkplain #checkedAgainst checked against} it before a run.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Scenario extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns the first month.
     *
     * @return the first month of the run, in years 1900 to 2200
     */
    YearMonth start();

    /**
     * Returns how long it runs.
     *
     * @return the number of months, 1 to 1200
     */
    int months();

    /**
     * Returns what happens.
     *
     * @return the shocks; none for business as usual
     */
    List<Shock> shocks();

    /**
     * Returns how sellers share out.
     *
     * @return the rule
     */
    Allocation allocation();

    /**
     * Returns what buyers that are let down do.
     *
     * @return the rule
     */
    Rerouting rerouting();

    /**
     * Returns which projects count.
     *
     * @return the policy
     */
    ProjectPolicy projects();

    /**
     * Returns how prices answer.
     *
     * @return the elasticities by element; an element without them gets no price response
     */
    Map<Element, Elasticities> elasticities();

    /**
     * Returns what is assumed.
     *
     * @return the assumptions of the scenario, in words
     */
    List<String> assumptions();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.inRange("months", months(), 1, 1200);
        if (start().getYear() < 1900 || start().getYear() > 2200) {
            throw Checks.refused("start", "be in [1900-01, 2200-12]", start());
        }
    }

    /**
     * Returns the month after the last.
     *
     * @return the first month that is not run
     */
    default YearMonth endExclusive() {
        return start().plusMonths(months());
    }

    /**
     * Returns this scenario if it fits a network: plants and demands that it names are there, in the countries and stages it
     * says, every cut, licence regime and quota has something to hit, and quotas count on the basis of the network. A
     * {@link TechnologyDenial} that no project depends on fits, since projects may be left out of a network.
     *
     * @param network the network
     * @return this scenario
     * @throws IllegalArgumentException if it does not fit, with the path of the culprit, such as {@code shocks[2].plants}
     */
    default Scenario checkedAgainst(Network network) {
        ScenarioChecks.check(this, network);
        return this;
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scenario}. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
