// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Who delivers to whom in the year before the run. The amounts of a buyer's links set how it shares out its orders among
 * its sellers; they do not limit what can flow.
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
     * @return the amount in the content of what is sold a year, above 0 for at least one element; the share of a seller in
     *     the orders of a buyer is its amount over that of all sellers of the buyer, element by element
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
        if (!(amountPerYear().tonnes().sum() > 0)) {
            throw Checks.refused(
                    "amountPerYear.tonnes",
                    "be above 0 for an element",
                    amountPerYear().tonnes());
        }
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
