// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Who delivers to whom in the year before the run.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TradeLink extends Serializable {

    /**
     * Returns the plant that delivers.
     *
     * @return the identifier of a plant
     */
    String seller();

    /**
     * Returns the plant or demand that takes in.
     *
     * @return the identifier of a plant or demand
     */
    String buyer();

    /**
     * Returns how much.
     *
     * @return the amount in element content a year, above 0 for at least one element; it sets the share of the buyer's orders
     */
    ElementTonnes amountPerYear();

    /**
     * Returns the part under contract.
     *
     * @return the fraction of the amount under contract, in [0, 1], which counts when contracts go first
     */
    double contracted();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("seller", seller());
        Checks.notBlank("buyer", buyer());
        Checks.fraction("contracted", contracted());
        if (seller().equals(buyer())) {
            throw Checks.refused("buyer", "be another than the seller", buyer());
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

    /** Builds a {@link TradeLink}. */
    final class Builder extends ImmutableTradeLink.Builder {
        Builder() {}
    }
}
