// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;

/**
 * A step of a plant. What it does to each element stands on the streams that leave it; what no stream takes is lost in it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Operation extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in the flowsheet
     */
    String id();

    /**
     * Returns what is done.
     *
     * @return the words, such as {@code "froth flotation"}
     */
    String description();

    /**
     * Returns the kind of step.
     *
     * @return the unit operation
     */
    UnitOperation type();

    /**
     * Returns the stage of the chain it belongs to.
     *
     * @return the stage, empty if none fits
     */
    Optional<Stage> stage();

    /**
     * Returns the stage that decides origin in defence procurement.
     *
     * @return the stage of origin, empty if the words of the rule do not plainly name the step
     */
    Optional<StageOfOrigin> stageOfOrigin();

    /**
     * Returns what it takes in besides its feed or gives off.
     *
     * @return the consumptions
     */
    List<Consumption> consumptions();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("description", description());
    }

    /**
     * Starts an operation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Operation}. */
    final class Builder extends ImmutableOperation.Builder {
        Builder() {}
    }
}
