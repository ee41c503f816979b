// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.assay.Whole;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * The basket price: what the separated oxides of one kilogram of mixed rare-earth oxides would fetch, &Sigma; w p with w the
 * share of an oxide in the total and p its price (G. Hatch 2011). It pays for neither separation nor losses. An oxide without a
 * price adds nothing and is named; it is not worth nothing. Shares that are published as more than the whole are divided by
 * their sum, so that neither the basket price exceeds the dearest price nor the priced share 1; shares that fall short of the
 * whole stay as published, as what is missing may be anything.
 *
 * @since 0.1
 */
@Value.Immutable
public interface BasketPrice extends Serializable {

    /** How far published shares may add up to more than 1; more is no distribution. */
    double MOST_TOTAL = 1.1;

    /** Sums closer to 1 than this are 1. */
    double SHARE_TOLERANCE = 1e-9;

    /**
     * Returns the prices.
     *
     * @return the sheet
     */
    PriceSheet sheet();

    /**
     * Returns which rare earths the total counts.
     *
     * @return the scope
     */
    TotalScope scope();

    /**
     * Returns what each priced oxide adds.
     *
     * @return the currency per kilogram of total oxides, from the lowest to the highest price
     */
    @Value.NaturalOrder
    NavigableMap<Element, Interval> contributions();

    /**
     * Returns the share of the total that has a price.
     *
     * @return the share in [0, 1]
     */
    double pricedShare();

    /**
     * Returns what the published shares add up to, if that is more than 1.
     *
     * @return the sum that every share was divided by, above 1 and at most {@link #MOST_TOTAL}; empty if the shares are taken
     *     as published, or were shares of a sample
     */
    OptionalDouble scaledFrom();

    /**
     * Returns the elements that are there and have no price.
     *
     * @return the elements in order of atomic number
     */
    @Value.NaturalOrder
    NavigableSet<Element> unpriced();

    /**
     * Returns the elements that are there without a number, as traces, whether they have a price or not.
     *
     * @return the elements in order of atomic number
     */
    @Value.NaturalOrder
    NavigableSet<Element> unquantified();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (!(pricedShare() >= 0 && pricedShare() <= 1)) {
            throw Checks.refused("pricedShare", "be in [0, 1]", pricedShare());
        }
        scaledFrom().ifPresent(sum -> {
            if (!(sum > 1 && sum <= MOST_TOTAL)) {
                throw Checks.refused("scaledFrom", "be in (1, " + MOST_TOTAL + "]", sum);
            }
        });
        contributions()
                .forEach((element, value) -> Checks.notNegative("contributions[" + element + "]", value.lower()));
    }

    /**
     * Computes the basket price of a content.
     *
     * @param content the content, as oxides; shares of the total are taken as published unless they add up to more than 1,
     *     shares of a sample are divided by their total
     * @param scope which rare earths count; others are left out
     * @param sheet the prices
     * @param weights the atomic weights, for prices of metal
     * @return the basket price
     * @throws IllegalArgumentException if the content is not as commercial oxides, or its total in the scope is 0, or if shares of the total
     *     add up to more than {@link #MOST_TOTAL}
     */
    static BasketPrice of(RareEarthContent content, TotalScope scope, PriceSheet sheet, AtomicWeights weights) {
        if (!content.basis().equals(Basis.REO)) {
            throw Checks.refused("content.basis", "be REO", content.basis());
        }
        double total = Checks.positive("content total", content.sumOf(scope.elements()));
        Builder basket = builder().sheet(sheet).scope(scope);
        double whole = total;
        if (content.whole() == Whole.TOTAL_RARE_EARTHS) {
            if (!(total <= MOST_TOTAL)) {
                throw Checks.refused("content total", "be at most " + MOST_TOTAL + " of the rare earths", total);
            }
            whole = total > 1 + SHARE_TOLERANCE ? total : 1;
            if (whole > 1) {
                basket.scaledFrom(whole);
            }
        }
        double priced = 0;
        for (Element element : scope.elements()) {
            if (content.unquantified().contains(element)) {
                basket.addUnquantified(element);
            }
            double share = content.fractions().getOrElse(element, 0) / whole;
            if (share > 0) {
                Optional<Interval> price = sheet.perKilogramOxide(element, weights);
                if (price.isPresent()) {
                    priced += share;
                    basket.putContributions(
                            element,
                            Interval.of(
                                    share * price.get().lower(),
                                    share * price.get().upper()));
                } else {
                    basket.addUnpriced(element);
                }
            }
        }
        return basket.pricedShare(Math.min(1, priced)).build(); // binary rounding may lift a sum above 1
    }

    /**
     * Returns the basket price of a kilogram of total oxides, of which the unpriced part adds nothing.
     *
     * @return the currency per kilogram, from the lowest to the highest prices
     */
    default Interval perKilogram() {
        return Interval.of(
                contributions().values().stream().mapToDouble(Interval::lower).sum(),
                contributions().values().stream().mapToDouble(Interval::upper).sum());
    }

    /**
     * Returns the basket price of a kilogram of the priced oxides: as if the unpriced ones were worth as much as these.
     *
     * @return the currency per kilogram, between the cheapest and the dearest price; empty if nothing has a price
     */
    default Optional<Interval> perPricedKilogram() {
        return pricedShare() > 0
                ? Optional.of(Interval.of(
                        perKilogram().lower() / pricedShare(), perKilogram().upper() / pricedShare()))
                : Optional.empty();
    }

    /**
     * Starts a basket price.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BasketPrice}. */
    final class Builder extends ImmutableBasketPrice.Builder {
        Builder() {}
    }
}
