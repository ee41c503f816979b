// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How the price of an element answers to what is missing, month by month: &Delta;p/p &asymp; -&sigma; / (&epsilon;s - &epsilon;d),
 * the shift &sigma; being what all demands get less than they need after substitution, over that need. The formula is one for small
 * shifts; see {@link org.ytterby.supply.metric.Shortage#priceResponse}.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PriceMonths extends Serializable {

    /**
     * Returns the shift of supply.
     *
     * @return fractions of the need, in [-1, 0]
     */
    MonthSeries shift();

    /**
     * Returns the relative change of price.
     *
     * @return fractions, at least 0; 0.5 is half as much again
     */
    MonthSeries change();

    /** From this shift on the formula, which is one for small shifts, gives no more than a direction. */
    double LARGE_SHIFT = 0.1;

    /**
     * Says whether any shift is too large for the formula.
     *
     * @return whether supply shifts by more than {@link #LARGE_SHIFT} in any month
     */
    default boolean exceedsSmallShifts() {
        return java.util.Arrays.stream(shift().toArray()).anyMatch(shift -> shift < -LARGE_SHIFT);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        change().checkTonnes("change", shift().size());
        for (int m = 0; m < shift().size(); m++) {
            if (!(shift().get(m) >= -1 && shift().get(m) <= 0)) {
                throw Checks.refused("shift[" + m + "]", "be in [-1, 0]", shift().get(m));
            }
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

    /** Builds a {@link PriceMonths}. */
    final class Builder extends ImmutablePriceMonths.Builder {
        Builder() {}
    }
}
