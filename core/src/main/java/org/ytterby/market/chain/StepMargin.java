// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.market.PricePoint;
import org.ytterby.quantity.Interval;

/**
 * What a conversion step earns on a kilogram of output: margin = price &minus; inputs / yield &minus; conversion cost. Bounds
 * come from the ranges of the prices: the lowest margin sells at the lowest and buys at the highest price.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StepMargin extends Serializable {

    /**
     * Returns the step.
     *
     * @return the step with its prices
     */
    ConversionStep step();

    /**
     * Computes the margin of a step.
     *
     * @param step the step
     * @return the margin
     */
    static StepMargin of(ConversionStep step) {
        return builder().step(step).build();
    }

    /**
     * Returns what the inputs would cost at a yield of 1.
     *
     * @return the currency per kilogram of output
     */
    default Interval inputCostAtFullYield() {
        double low = 0;
        double high = 0;
        for (PricedMass input : step().inputs()) {
            low += input.value(PricePoint.LOW);
            high += input.value(PricePoint.HIGH);
        }
        return Interval.of(low, high);
    }

    /**
     * Returns what the inputs cost.
     *
     * @return the currency per kilogram of output
     */
    default Interval inputCost() {
        Interval full = inputCostAtFullYield();
        return Interval.of(full.lower() / step().massYield(), full.upper() / step().massYield());
    }

    /**
     * Returns the margin.
     *
     * @return the currency per kilogram of output, below 0 for a loss; before conversion cost if
     *     {@link #beforeConversionCost()}
     */
    default Interval margin() {
        Interval price = step().output().perKilogram();
        Interval cost = inputCost();
        return Interval.of(price.lower() - cost.upper() - other(), price.upper() - cost.lower() - other());
    }

    /**
     * Returns whether the conversion cost is unknown and so not taken off.
     *
     * @return whether it is
     */
    default boolean beforeConversionCost() {
        return step().conversionCost().isEmpty();
    }

    /**
     * Returns the margin as a share of the price: 1 &minus; cost / price.
     *
     * @return the share, at most 1 and below 0 for a loss; empty if the lowest price is 0
     */
    default Optional<Interval> valueAddedShare() {
        Interval price = step().output().perKilogram();
        if (!(price.lower() > 0)) {
            return Optional.empty();
        }
        Interval cost = inputCost();
        return Optional.of(Interval.of(
                1 - (cost.upper() + other()) / price.lower(), 1 - (cost.lower() + other()) / price.upper()));
    }

    /**
     * Returns the yield at which the margin is 0: inputs at full yield / (price &minus; conversion cost).
     *
     * @return the yield, at least 0; above 1 no yield earns anything; empty if the lowest price does not exceed the
     *     conversion cost
     */
    default Optional<Interval> breakEvenYield() {
        Interval price = step().output().perKilogram();
        if (!(price.lower() > other())) {
            return Optional.empty();
        }
        Interval full = inputCostAtFullYield();
        return Optional.of(
                Interval.of(full.lower() / (price.upper() - other()), full.upper() / (price.lower() - other())));
    }

    /**
     * Returns in which days, places and terms the inputs differ from the output.
     *
     * @return lines to read before trusting the margin; empty if all agree
     */
    default List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        step().inputs().forEach(input -> cautions.addAll(PriceAgreement.differences(step().output(), input.price())));
        return List.copyOf(cautions);
    }

    private double other() {
        return step().conversionCost().map(cost -> cost.amount().doubleValue()).orElse(0.0);
    }

    /**
     * Starts a margin.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StepMargin}. */
    final class Builder extends ImmutableStepMargin.Builder {
        Builder() {}
    }
}
