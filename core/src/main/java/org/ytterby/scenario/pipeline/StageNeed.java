// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ElementTonnes;

/**
 * What a bloc needs of the products of one stage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageNeed extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage whose products are needed
     */
    Stage stage();

    /**
     * Returns the need at the start.
     *
     * @return the need in element content a year, at the first month of the pipeline
     */
    ElementTonnes perYear();

    /**
     * Returns how it grows.
     *
     * @return the growth a year as a fraction, in (-1, 10], compounded by month
     */
    double growthPerYear();

    /**
     * Returns what this is based on.
     *
     * @return the source or assumption, in words
     */
    String basedOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(growthPerYear() > -1 && growthPerYear() <= 10)) {
            throw Checks.refused("growthPerYear", "be in (-1, 10]", growthPerYear());
        }
        Checks.notBlank("basedOn", basedOn());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageNeed}. */
    final class Builder extends ImmutableStageNeed.Builder {
        Builder() {}
    }
}
