// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How supply and demand of an element answer to its price.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Elasticities extends Serializable {

    /**
     * Returns the elasticity of supply.
     *
     * @return the elasticity, finite and above 0
     */
    double supply();

    /**
     * Returns the elasticity of demand.
     *
     * @return the elasticity, finite and below 0
     */
    double demand();

    /**
     * Returns what this is based on.
     *
     * @return the source or assumption, in words
     */
    String basedOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.positive("supply", supply());
        if (!(demand() < 0 && demand() > Double.NEGATIVE_INFINITY)) {
            throw Checks.refused("demand", "be finite and below 0", demand());
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

    /** Builds a {@link Elasticities}. */
    final class Builder extends ImmutableElasticities.Builder {
        Builder() {}
    }
}
