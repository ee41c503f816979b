// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;

/**
 * What one plant is asked for, makes and sends.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PlantOutcome extends Serializable {

    /**
     * Returns the plant.
     *
     * @return its identifier in the network, not blank
     */
    String id();

    /**
     * Returns its stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns where it stands.
     *
     * @return the country
     */
    Country country();

    /**
     * Returns the tonnes.
     *
     * @return by element, for those that pass the plant
     */
    Map<Element, PlantMonths> elements();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlantOutcome}. */
    final class Builder extends ImmutablePlantOutcome.Builder {
        Builder() {}
    }
}
