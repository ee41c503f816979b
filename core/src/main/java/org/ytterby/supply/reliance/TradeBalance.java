// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.GroupName;
import org.ytterby.supply.Region;
import org.ytterby.supply.metric.MetricValue;

/**
 * What a market makes, buys, sells and takes from stock of one material at one stage in one year, all on one basis.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TradeBalance extends Serializable {

    /**
     * Returns the market.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the material.
     *
     * @return an element symbol or the name of a group
     */
    String material();

    /**
     * Returns the group scheme that says what the material is.
     *
     * @return its identifier; needed for a group such as HREE, empty for an element
     */
    Optional<String> scheme();

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns the year.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int year();

    /**
     * Returns what a tonne is a tonne of, in all amounts.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns what was made.
     *
     * @return the tonnes, at least 0
     */
    Interval production();

    /**
     * Returns what came in.
     *
     * @return the tonnes, at least 0
     */
    Interval imports();

    /**
     * Returns what went out.
     *
     * @return the tonnes, at least 0
     */
    Interval exports();

    /**
     * Returns what was taken from stocks.
     *
     * @return the tonnes, negative if stocks grew
     */
    Interval stockDecrease();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("material", material());
        GroupName.check(material(), scheme());
        Checks.inRange("year", year(), 1900, 2200);
        notNegative("production", production());
        notNegative("imports", imports());
        notNegative("exports", exports());
    }

    private static void notNegative(String path, Interval amount) {
        if (!(amount.lower() >= 0)) {
            throw Checks.refused(path, "be at least 0", amount);
        }
    }

    /**
     * Returns the apparent consumption, P + I - E + stock decrease (USGS, Mineral Commodity Summaries, definitions).
     *
     * @return the tonnes; negative where the figures contradict each other
     */
    default Interval apparentConsumption() {
        return production().plus(netImports());
    }

    /**
     * Returns what comes in from outside or from stock, I - E + stock decrease.
     *
     * @return the tonnes, negative for a net exporter
     */
    default Interval netImports() {
        return imports().minus(exports()).plus(stockDecrease());
    }

    /**
     * Returns the net import reliance, (I - E + stock decrease) / apparent consumption.
     *
     * @return the fraction, at most 1, negative for a net exporter, which the USGS prints as E; undefined if nothing may be
     *     consumed
     */
    default MetricValue netImportReliance() {
        return Reliance.ofNetImports(production(), netImports());
    }

    /**
     * Returns the import reliance of the European Commission, (I - E) / (P + I - E), where a net exporter counts as 0.
     *
     * @return the fraction, within [0, 1]; undefined if the denominator may be 0 or less
     */
    default MetricValue importReliance() {
        MetricValue raw = Reliance.ofNetImports(production(), imports().minus(exports()));
        return raw.isDefined() ? MetricValue.of(raw.orThrow().clampedTo(Interval.of(0, 1))) : raw;
    }

    /**
     * Returns the self-sufficiency, production / apparent consumption.
     *
     * @return the ratio, above 1 for a net exporter; undefined if nothing may be consumed
     */
    default MetricValue selfSufficiency() {
        MetricValue reliance = netImportReliance();
        return reliance.isDefined()
                ? MetricValue.of(Interval.exactly(1).minus(reliance.orThrow()).clampedTo(Interval.atLeast(0)))
                : reliance;
    }

    /**
     * Starts a balance.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TradeBalance}. */
    final class Builder extends ImmutableTradeBalance.Builder {
        Builder() {}
    }
}
