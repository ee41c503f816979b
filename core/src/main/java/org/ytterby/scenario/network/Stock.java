// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a plant or a demand holds in store when a run starts: a plant its products for its buyers, a demand what it buys.
 * A stock is drawn on and not refilled.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Stock extends Serializable {

    /**
     * Returns whose it is.
     *
     * @return the identifier of a plant or demand
     */
    String holder();

    /**
     * Returns how much it is.
     *
     * @return the size
     */
    StockSize size();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("holder", holder());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stock}. */
    final class Builder extends ImmutableStock.Builder {
        Builder() {}
    }
}
