// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * A chain from mine to use: steps, plants, who delivers to whom, needs, stocks, and what can relieve a shortage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Network extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns what every mass counts.
     *
     * @return the basis, one for the whole network
     */
    Basis basis();

    /**
     * Returns the steps.
     *
     * @return the steps, one for each stage, each after those it takes from
     */
    List<ChainStep> steps();

    /**
     * Returns the plants.
     *
     * @return the plants, at least one
     */
    List<Plant> plants();

    /**
     * Returns the needs.
     *
     * @return the demands, at least one
     */
    List<UseDemand> demands();

    /**
     * Returns who delivers to whom.
     *
     * @return the links, one for a pair
     */
    List<TradeLink> links();

    /**
     * Returns what is in store.
     *
     * @return the stocks at the start, at most one for a holder
     */
    List<Stock> stocks();

    /**
     * Returns what comes back.
     *
     * @return the recycling streams
     */
    List<RecyclingStream> recycling();

    /**
     * Returns what can stand in.
     *
     * @return the substitutes
     */
    List<Substitute> substitutes();

    /**
     * Returns what is being built.
     *
     * @return the projects, at most one for a plant
     */
    List<Project> projects();

    /**
     * Returns what is taken for granted.
     *
     * @return the assumptions, in words
     */
    List<ChainAssumption> assumptions();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Network}. */
    final class Builder extends ImmutableNetwork.Builder {
        Builder() {}
    }
}
