// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Interval;

/**
 * A line of a bill of materials with its source: so many kilograms at a price.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PricedInput extends Serializable {

    /**
     * Returns where the line stands in the bill.
     *
     * @return the names from the top down with slashes between them, not blank, such as {@code "rotor/magnet"}
     */
    String path();

    /**
     * Returns how much of it is in the item.
     *
     * @return the mass in kilograms
     */
    QuantityRange kilograms();

    /**
     * Returns the source.
     *
     * @return the source
     */
    InputSource source();

    /** Checks the path. */
    @Value.Check
    default void check() {
        Checks.notBlank("path", path());
    }

    /**
     * Returns the value: kilograms &middot; price.
     *
     * @return what it may be in the currency of the price, empty without a price
     */
    default Optional<Interval> value() {
        return source().price().map(price -> kilograms().bounds().times(price.perKilogram()));
    }

    /**
     * Starts an input.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PricedInput}. */
    final class Builder extends ImmutablePricedInput.Builder {
        Builder() {}
    }
}
