// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;

/**
 * One step of a chain: a stage, the stages whose products it takes in, and what comes through.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainStep extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage of the plants of this step
     */
    Stage stage();

    /**
     * Returns where its feed comes from.
     *
     * @return the stages that send their products here; none for mines and recycling
     */
    Set<Stage> takesFrom();

    /**
     * Returns what comes through.
     *
     * @return the mass of an element in the products over that in the feed, in (0, 1]; 1 where nothing is taken in
     */
    double recovery();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(recovery() > 0 && recovery() <= 1)) {
            throw Checks.refused("recovery", "be in (0, 1]", recovery());
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

    /** Builds a {@link ChainStep}. */
    final class Builder extends ImmutableChainStep.Builder {
        Builder() {}
    }
}
