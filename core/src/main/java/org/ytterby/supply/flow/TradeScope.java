// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Which rows of trade statistics are summed, and under which names.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TradeScope extends Serializable {

    /** How many flows are kept unless the scope says another number: less than 200 MB. */
    int USUAL_FLOW_LIMIT = 2_000_000;

    /**
     * Returns the commodities. A product of several of them is summed under each.
     *
     * @return the commodities, at least one, each name once
     */
    List<TradedCommodity> commodities();

    /**
     * Returns the areas whose imports are summed.
     *
     * @return the areas; none means all
     */
    Set<TradeArea> importers();

    /**
     * Returns how many flows (commodity, year, importer, exporter) may be kept. More are refused, so that memory has a bound; the
     * number of rows has none.
     *
     * @return the number, at least 1; {@link #USUAL_FLOW_LIMIT} if not set
     */
    @Value.Default
    default int flowLimit() {
        return USUAL_FLOW_LIMIT;
    }

    /** Checks the names and the limit. */
    @Value.Check
    default void check() {
        Checks.notEmpty("commodities", commodities());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < commodities().size(); i++) {
            if (!names.add(commodities().get(i).name())) {
                throw Checks.refused(
                        "commodities[" + i + "].name",
                        "stand once",
                        commodities().get(i).name());
            }
        }
        Checks.inRange("commodities.size", commodities().size(), 1, FlowKey.MOST_COMMODITIES);
        Checks.inRange("flowLimit", flowLimit(), 1, 1 << 26);
    }

    /**
     * Returns the scope of some commodities and all importers.
     *
     * @param commodities the commodities, at least one, each name once
     * @return the scope
     * @throws IllegalArgumentException if a name stands twice or there is none
     */
    static TradeScope of(Iterable<TradedCommodity> commodities) {
        return builder().addAllCommodities(commodities).build();
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
