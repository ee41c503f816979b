// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a stock of one element holds month by month.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StockMonths extends Serializable {

    /**
     * Returns what it holds when the run starts.
     *
     * @return tonnes, at least 0
     */
    double startTonnes();

    /**
     * Returns what it holds at the end of each month.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries levels();

    /**
     * Returns the day on which it is used up, months being drawn down evenly.
     *
     * @return the day, empty if something is left when the run ends
     */
    Optional<LocalDate> usedUp();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notNegative("startTonnes", startTonnes());
        levels().checkTonnes("levels", levels().size());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StockMonths}. */
    final class Builder extends ImmutableStockMonths.Builder {
        Builder() {}
    }
}
