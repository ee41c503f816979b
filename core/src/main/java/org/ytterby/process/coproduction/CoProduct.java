// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.Money;

/**
 * One of the products that come of a process together.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CoProduct extends Serializable {

    /**
     * Returns what the product is called.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns how much of it there is.
     *
     * @return the mass, above 0
     */
    Mass mass();

    /**
     * Returns what all of it is worth.
     *
     * @return the value, empty if it is not stated
     */
    Optional<Money> value();

    /**
     * Returns the burden of making all of it elsewhere, which its coming from here avoids.
     *
     * @return the burden in the unit of the process's, at least 0; empty if it is not stated
     */
    OptionalDouble avoidedBurden();

    /** Checks the amounts. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.positive("mass", mass().kilograms());
        avoidedBurden().ifPresent(burden -> Checks.notNegative("avoidedBurden", burden));
    }

    /**
     * Starts a product.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoProduct}. */
    final class Builder extends ImmutableCoProduct.Builder {
        Builder() {}
    }
}
