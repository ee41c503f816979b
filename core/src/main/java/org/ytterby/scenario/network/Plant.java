// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * A plant, or all plants of a country at one stage taken together. Capacities of elements stand side by side: making less
 * of one leaves no room for another, and the ratio in which an ore gives them is not kept.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Plant extends Serializable {

    /**
     * Returns the name by which links call it.
     *
     * @return the identifier, not blank, alone in the network
     */
    String id();

    /**
     * Returns the stage.
     *
     * @return the stage, one of the steps of the network
     */
    Stage stage();

    /**
     * Returns where it stands.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns what it can put out.
     *
     * @return the capacity in the content of its products a year, for at least one element; an element not stated is not
     *     made here
     */
    ElementTonnes capacityPerYear();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        if (capacityPerYear().tonnes().size() == 0) {
            throw Checks.refused(
                    "capacityPerYear.tonnes",
                    "state an element",
                    capacityPerYear().tonnes());
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

    /** Builds a {@link Plant}. */
    final class Builder extends ImmutablePlant.Builder {
        Builder() {}
    }
}
