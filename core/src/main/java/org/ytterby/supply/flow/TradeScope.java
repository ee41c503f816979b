// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * Which rows of trade statistics are summed.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TradeScope extends Serializable {

    /** How many flows are kept unless the scope says another number: some 100 MB. */
    int USUAL_FLOW_LIMIT = 1_500_000;

    /**
     * Returns the products.
     *
     * @return codes of six digits; none means all products
     */
    Set<HsCode> products();

    /**
     * Returns the areas whose imports are summed.
     *
     * @return the areas; none means all
     */
    Set<TradeArea> importers();

    /**
     * Returns how many flows (year, exporter, importer, product) may be kept. What is past it is refused, so that memory has a
     * bound whatever the rows; the number of rows has none.
     *
     * @return the number, at least 1; {@link #USUAL_FLOW_LIMIT} if not set
     */
    @Value.Default
    default int flowLimit() {
        return USUAL_FLOW_LIMIT;
    }

    /** Checks the products and the limit. */
    @Value.Check
    default void check() {
        for (HsCode product : products()) {
            FlowKey.product("products[" + product + "]", product);
        }
        Checks.inRange("flowLimit", flowLimit(), 1, 1 << 26);
    }

    /**
     * Returns the scope of all products and areas.
     *
     * @return the scope
     */
    static TradeScope everything() {
        return builder().build();
    }

    /**
     * Returns the scope of some products and all areas.
     *
     * @param products codes of six digits
     * @return the scope
     * @throws IllegalArgumentException if a code has another length
     */
    static TradeScope of(Iterable<HsCode> products) {
        return builder().addAllProducts(products).build();
    }

    /**
     * Starts a scope.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TradeScope}. */
    final class Builder extends ImmutableTradeScope.Builder {
        Builder() {}
    }
}
