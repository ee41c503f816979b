// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * Something a buyer takes off the price of a concentrate or carbonate: a treatment charge, or a penalty for thorium.
 *
 * @param name what it is for, not blank
 * @param perTonne the amount per tonne of dry product
 * @since 0.1
 */
public record Charge(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Money perTonne) implements Serializable {

    /**
     * Checks the name.
     *
     * @param name what it is for
     * @param perTonne the amount
     * @throws IllegalArgumentException if the name is blank
     */
    public Charge {
        Checks.notBlank("charge.name", name);
        Objects.requireNonNull(perTonne, "charge.perTonne");
    }
}
