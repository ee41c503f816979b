// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.Money;

/**
 * What a buyer pays for a tonne of concentrate or mixed carbonate: 1000 &middot; TREO &middot; &Sigma; w p pay &minus;
 * charges, with w the share of an oxide in the total, p its price and pay the payable share.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ConcentrateValue extends Serializable {

    /**
     * Returns the basket price of what is in the product.
     *
     * @return the basket
     */
    BasketPrice basket();

    /**
     * Returns the grade.
     *
     * @return total rare-earth oxides in dry product, counted over the scope of the basket
     */
    MassFraction grade();

    /**
     * Returns the terms.
     *
     * @return what is paid for
     */
    PayTerms terms();

    /** Checks the currency of the charges. */
    @Value.Check
    default void check() {
        for (int i = 0; i < terms().charges().size(); i++) {
            Money charge = terms().charges().get(i).perTonne();
            if (!charge.currency().equals(basket().sheet().currency())) {
                throw Checks.refused(
                        "terms.charges[" + i + "].perTonne",
                        "be in " + basket().sheet().currency(),
                        charge);
            }
        }
    }

    /**
     * Gives the value of a product.
     *
     * @param basket the basket price
     * @param grade the grade
     * @param terms the terms
     * @return the value
     * @throws IllegalArgumentException if a charge is in another currency than the prices
     */
    static ConcentrateValue of(BasketPrice basket, MassFraction grade, PayTerms terms) {
        return builder().basket(basket).grade(grade).terms(terms).build();
    }

    /**
     * Returns what is paid before charges.
     *
     * @return the currency per tonne of product; the elements of {@link #withoutTerms()} add nothing
     */
    default Interval payablePerTonne() {
        double factor = OreValue.KILOGRAMS * grade().fraction();
        double low = 0;
        double high = 0;
        for (Element element : basket().contributions().keySet()) {
            Interval value = basket().contributions().get(element);
            double pay = terms().payable().getOrDefault(element, 0.0);
            low += factor * pay * value.lower();
            high += factor * pay * value.upper();
        }
        return Interval.of(low, high);
    }

    /**
     * Returns the sum of the charges.
     *
     * @return the currency per tonne of product
     */
    default double chargesPerTonne() {
        return terms().charges().stream()
                .mapToDouble(charge -> charge.perTonne().amount().doubleValue())
                .sum();
    }

    /**
     * Returns what is paid.
     *
     * @return the currency per tonne of product, below 0 if the charges exceed what is payable
     */
    default Interval netPerTonne() {
        Interval payable = payablePerTonne();
        return Interval.of(payable.lower() - chargesPerTonne(), payable.upper() - chargesPerTonne());
    }

    /**
     * Returns the priced elements that the terms say nothing of.
     *
     * @return the elements in order of atomic number
     */
    default NavigableSet<Element> withoutTerms() {
        NavigableSet<Element> without = new TreeSet<>(basket().contributions().keySet());
        without.removeAll(terms().payable().keySet());
        return without;
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConcentrateValue}. */
    final class Builder extends ImmutableConcentrateValue.Builder {
        Builder() {}
    }
}
