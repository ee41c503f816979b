// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;

/**
 * One step of a chain: a stage, the stages whose products it takes in, and what comes through. All plants of a stage
 * share its recovery: what they put out of an element is the recovery times what they take in.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainStep extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage of the plants of this step, any but {@code USE}, where demands stand
     */
    Stage stage();

    /**
     * Returns where its feed comes from.
     *
     * @return the stages that send their products here, never this one; none for mines, for recycling, which is fed by
     *     {@link RecyclingStream}s, and where the chain is cut off
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
        if (stage() == Stage.USE) {
            throw Checks.refused("stage", "be one with plants", stage());
        }
        if (!(recovery() > 0 && recovery() <= 1)) {
            throw Checks.refused("recovery", "be in (0, 1]", recovery());
        }
        if (takesFrom().isEmpty() && recovery() != 1) {
            throw Checks.refused("recovery", "be 1 where nothing is taken in", recovery());
        }
        boolean first = stage() == Stage.MINING || stage() == Stage.RECYCLING;
        if (first && !takesFrom().isEmpty()) {
            throw Checks.refused("takesFrom", "be empty for " + stage(), takesFrom());
        }
        if (takesFrom().contains(stage()) || takesFrom().contains(Stage.USE)) {
            throw Checks.refused("takesFrom", "name other stages with plants", takesFrom());
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
