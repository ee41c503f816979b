// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.ytterby.market.PricePoint;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Mass;

/**
 * A mass of a good and its price.
 *
 * @param mass the mass, counted as the basis of the price says
 * @param price the price
 * @since 0.1
 */
public record PricedMass(
        @JsonProperty(required = true) Mass mass,
        @JsonProperty(required = true) UnitPrice price) implements Serializable {

    /**
     * Checks that both are given.
     *
     * @param mass the mass
     * @param price the price
     */
    public PricedMass {
        Objects.requireNonNull(mass, "pricedMass.mass");
        Objects.requireNonNull(price, "pricedMass.price");
    }

    /**
     * Returns the value: mass &middot; price.
     *
     * @param point which point of the price
     * @return the value in the currency of the price
     */
    public double value(PricePoint point) {
        return mass.in(price.massUnit()) * price.at(point);
    }
}
