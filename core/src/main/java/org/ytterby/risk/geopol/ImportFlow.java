// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Supplier;

/**
 * What an importer bought from one origin in a year.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ImportFlow extends Serializable {

    /**
     * Returns the origin.
     *
     * @return a country, or the residual for all origins not named
     */
    Supplier origin();

    /**
     * Returns the quantity.
     *
     * @return the quantity in tonnes, or as a share of all imports, finite and at least 0; empty if not available
     */
    OptionalDouble quantity();

    /**
     * Returns the value.
     *
     * @return the value in thousand USD, finite and at least 0; empty if not available
     */
    OptionalDouble value();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (origin().equals(Supplier.WORLD)) {
            throw Checks.refused("origin", "be a country or the residual", origin());
        }
        quantity().ifPresent(quantity -> Checks.notNegative("quantity", quantity));
        value().ifPresent(value -> Checks.notNegative("value", value));
    }

    /**
     * Names a flow without a value.
     *
     * @param origin the origin
     * @param quantity the quantity
     * @return the flow
     */
    static ImportFlow of(Supplier origin, double quantity) {
        return builder().origin(origin).quantity(quantity).build();
    }

    /**
     * Starts a flow.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImportFlow}. */
    final class Builder extends ImmutableImportFlow.Builder {
        Builder() {}
    }
}
