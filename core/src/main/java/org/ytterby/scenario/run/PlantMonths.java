// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one plant does with one element month by month, in tonnes of its products.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PlantMonths extends Serializable {

    /**
     * Returns what it is asked for by contract.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries asked();

    /**
     * Returns what it makes.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries made();

    /**
     * Returns what it sends from its stock.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries fromStock();

    /**
     * Returns its stock.
     *
     * @return the stock, empty if there is none
     */
    Optional<StockMonths> stock();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        int months = asked().size();
        asked().checkTonnes("asked", months);
        made().checkTonnes("made", months);
        fromStock().checkTonnes("fromStock", months);
        stock().ifPresent(stock -> stock.levels().checkTonnes("stock.levels", months));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlantMonths}. */
    final class Builder extends ImmutablePlantMonths.Builder {
        Builder() {}
    }
}
