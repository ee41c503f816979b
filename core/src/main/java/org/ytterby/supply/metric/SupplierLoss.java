// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;

/**
 * What is left of a supply at one stage when suppliers go, such as the largest one (N-1), the k largest (N-k) or those named.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SupplierLoss extends Serializable {

    /**
     * Returns who goes for sure.
     *
     * @return the suppliers; all of them if the ranking is certain
     */
    Set<Supplier> lost();

    /**
     * Returns who may be among the largest, as bounds leave the ranking open.
     *
     * @return the suppliers, none if the ranking is certain
     */
    Set<Supplier> perhapsLost();

    /**
     * Returns the supply that is left.
     *
     * @return the amount in the unit of the table, at least 0
     */
    Interval remaining();

    /**
     * Returns the share of the supply that is left.
     *
     * @return the share, within [0, 1]
     */
    Interval remainingShare();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (!(remaining().lower() >= 0)) {
            throw Checks.refused("remaining", "be at least 0", remaining());
        }
        if (!Interval.of(0, 1).encloses(remainingShare())) {
            throw Checks.refused("remainingShare", "be within [0, 1]", remainingShare());
        }
    }

    /**
     * Computes how much of the demand the rest covers: (S - S lost) / (D - D of the lost). The demand of the countries that go
     * is taken off, as they no longer ask elsewhere; give 0 for it to leave it in.
     *
     * @param demand the whole demand, in the unit of the table
     * @param demandOfLost the demand of those who go
     * @return the coverage, above 1 if more is left than asked for; undefined if no demand may be left
     * @throws IllegalArgumentException if a demand may be negative
     */
    default MetricValue coverage(Interval demand, Interval demandOfLost) {
        if (!(demand.lower() >= 0) || !(demandOfLost.lower() >= 0)) {
            throw Checks.refused("demand", "be at least 0", demand.lower() >= 0 ? demandOfLost : demand);
        }
        Interval left = demand.minus(demandOfLost);
        return left.lower() > 0
                ? MetricValue.of(remaining().dividedBy(left))
                : MetricValue.undefined("no demand may be left: " + left);
    }

    /**
     * Starts a loss.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplierLoss}. */
    final class Builder extends ImmutableSupplierLoss.Builder {
        Builder() {}
    }
}
