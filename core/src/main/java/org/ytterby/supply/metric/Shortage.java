// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/**
 * What a loss of supply leaves short over a period: the gap before stocks, the shortage after them, and how long stocks last.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Shortage extends Serializable {

    /**
     * Returns the gap before stocks: demand less what is still supplied, spare capacity included.
     *
     * @return the amount a year, at least 0
     */
    Interval gap();

    /**
     * Returns the gap that stocks, spread over the period, do not fill.
     *
     * @return the amount a year, at least 0
     */
    Interval shortage();

    /**
     * Returns the shortage over the demand.
     *
     * @return the share, within [0, 1]; undefined if the demand may be zero
     */
    MetricValue share();

    /**
     * Returns how long the stock fills the gap.
     *
     * @return the time in years; undefined if there may be no gap, as the stock is then not drawn on
     */
    MetricValue yearsToStockOut();

    /**
     * Computes the shortage of a loss: G = max(0, D - (S - L + spare)), X = max(0, G - stock / period).
     *
     * @param demand the demand a year, D
     * @param supply the supply a year before the loss, S
     * @param lost the supply a year that is lost, L, at most the supply
     * @param spare the spare capacity a year that steps in
     * @param stock the stock
     * @param periodYears the length of the loss in years, above 0
     * @return the shortage, all in one unit and basis
     * @throws IllegalArgumentException if an amount may be negative, more may be lost than is supplied, or the period is not
     *     above 0
     */
    static Shortage of(
            Interval demand, Interval supply, Interval lost, Interval spare, Interval stock, double periodYears) {
        Checks.positive("periodYears", periodYears);
        Map.of("demand", demand, "supply", supply, "lost", lost, "spare", spare, "stock", stock)
                .forEach((name, amount) -> {
                    if (!(amount.lower() >= 0)) {
                        throw Checks.refused(name, "be at least 0", amount);
                    }
                });
        if (lost.upper() > supply.upper() || lost.lower() > supply.lower()) {
            throw Checks.refused("lost", "be at most the supply " + supply, lost);
        }
        Interval still = supply.minus(lost).clampedTo(Interval.atLeast(0)).plus(spare);
        Interval gap = demand.minus(still).clampedTo(Interval.atLeast(0));
        Interval withStock = still.plus(stock.dividedBy(Interval.exactly(periodYears)));
        return builder()
                .gap(gap)
                .shortage(demand.minus(withStock).clampedTo(Interval.atLeast(0)))
                .share(
                        demand.lower() > 0
                                ? MetricValue.of(Interval.exactly(1)
                                        .minus(withStock.dividedBy(demand))
                                        .clampedTo(Interval.of(0, 1)))
                                : MetricValue.undefined("the demand may be zero"))
                .yearsToStockOut(
                        gap.lower() > 0
                                ? MetricValue.of(stock.dividedBy(gap))
                                : MetricValue.undefined("there may be no gap, so that the stock is not drawn on"))
                .build();
    }

    /**
     * Adds up what is lost: &Sigma; supply &times; severity.
     *
     * @param supply the supply by country
     * @param severity the share of each country's supply that is lost, in [0, 1]; countries not named lose nothing
     * @return the loss in the unit of the supply
     * @throws IllegalArgumentException if a severity is out of range or its country not supplied from
     */
    static Interval loss(Map<Country, Interval> supply, Map<Country, Double> severity) {
        Interval loss = Interval.exactly(0);
        for (Map.Entry<Country, Double> part : severity.entrySet()) {
            Interval amount = supply.get(part.getKey());
            if (amount == null) {
                throw Checks.refused("severity", "name countries that supply", part.getKey());
            }
            loss = loss.plus(
                    amount.times(Checks.fraction("severity[" + part.getKey().alpha2() + "]", part.getValue())));
        }
        return loss;
    }

    /**
     * Estimates how a small shift of supply moves the price: &Delta;p/p &asymp; -&sigma; / (&epsilon;s - &epsilon;d), for
     * constant elasticities.
     *
     * @param shift the shift of supply as a fraction of it, negative for a loss, above -1
     * @param supplyElasticity the elasticity of supply, above 0
     * @param demandElasticity the elasticity of demand, below 0
     * @return the relative change of price
     * @throws IllegalArgumentException if an argument is out of its range
     */
    static double priceResponse(double shift, double supplyElasticity, double demandElasticity) {
        if (!(shift > -1 && shift < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("shift", "be finite and above -1", shift);
        }
        Checks.positive("supplyElasticity", supplyElasticity);
        if (!(demandElasticity < 0 && demandElasticity > Double.NEGATIVE_INFINITY)) {
            throw Checks.refused("demandElasticity", "be finite and below 0", demandElasticity);
        }
        return -shift / (supplyElasticity - demandElasticity);
    }

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (!(gap().lower() >= 0)) {
            throw Checks.refused("gap", "be at least 0", gap());
        }
        if (!(shortage().lower() >= 0)) {
            throw Checks.refused("shortage", "be at least 0", shortage());
        }
    }

    /**
     * Starts a shortage.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Shortage}. */
    final class Builder extends ImmutableShortage.Builder {
        Builder() {}
    }
}
