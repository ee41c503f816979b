// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.market.PricePoint;
import org.ytterby.market.UnitPrice;
import org.ytterby.place.Country;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Transaction;

/**
 * A bill of materials with origins and prices, beside the value of the item: from it come the inputs that a value test of an
 * export rule weighs, and the share of a country's inputs. An input without a price or an origin widens the share; it
 * never counts as nothing.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PricedBill extends Serializable {

    /**
     * Returns the value of the item.
     *
     * @return the amount, above 0
     */
    Money itemValue();

    /**
     * Returns the inputs.
     *
     * @return every line of the bill, parts opened up
     */
    List<PricedInput> inputs();

    /** Checks that the prices may be added up. */
    @Value.Check
    default void check() {
        if (itemValue().amount().signum() == 0) {
            throw Checks.refused("itemValue", "be above 0", itemValue());
        }
        List<UnitPrice> prices = inputs().stream()
                .flatMap(input -> input.source().price().stream())
                .toList();
        for (UnitPrice price : prices) {
            if (!price.currency().equals(itemValue().currency())) {
                throw Checks.refused(
                        "price of " + price.commodity().name(),
                        "be in " + itemValue().currency(),
                        price.currency());
            }
            if (!price.tax().isSameAs(prices.get(0).tax())) {
                throw Checks.refused(
                        "tax of " + price.commodity().name(),
                        "be " + prices.get(0).tax(),
                        price.tax());
            }
        }
    }

    /**
     * Prices a bill.
     *
     * @param bill the bill; its parts are opened up
     * @param itemValue the value of the item the bill is of, above 0
     * @param sources the source of every line that is no part, by its path such as {@code "rotor/magnet"}
     * @return the priced bill
     * @throws IllegalArgumentException if a line has no source or a source no line, a price of contained element stands beside
     *     a mass of material or the other way round, or the prices differ in currency or tax
     */
    static PricedBill of(BillOfMaterials bill, Money itemValue, Map<String, InputSource> sources) {
        return builder()
                .itemValue(itemValue)
                .addAllInputs(BillLines.price(bill, sources))
                .build();
    }

    /**
     * Returns the inputs without a price.
     *
     * @return their paths, in the order of the bill
     */
    default List<String> unpriced() {
        return inputs().stream()
                .filter(input -> input.source().price().isEmpty())
                .map(PricedInput::path)
                .toList();
    }

    /**
     * Returns the inputs without an origin.
     *
     * @return their paths, in the order of the bill
     */
    default List<String> withoutOrigin() {
        return inputs().stream()
                .filter(input -> input.source().origin().isEmpty())
                .map(PricedInput::path)
                .toList();
    }

    /**
     * Returns the share that certain inputs of a country make up in the value of the item: &Sigma; value of inputs that count
     * / value of the item. The lower end counts what surely does at its least; the upper end adds inputs of unknown
     * origin, and for inputs without a price all of the value that the inputs that do not count leave.
     *
     * @param origin the country
     * @param counts which inputs the rule counts
     * @return the share, within [0, 1]
     */
    default Interval share(Country origin, Predicate<InputSource> counts) {
        return ShareBounds.of(this, origin, counts);
    }

    /**
     * Puts the value of the item and all inputs into a transaction, so that a rule's own list decides which of them count.
     *
     * @param transaction the transaction
     * @param point which point of the prices and masses: LOW takes the lowest of both, HIGH the highest, MID the middle price
     *     and the typical mass
     * @return the transaction with {@link Transaction#value()} and {@link Transaction#inputs()}, amounts to 12 decimals
     * @throws IllegalArgumentException if an input has no price, no typical mass for MID, or no highest mass for HIGH
     */
    default Transaction addTo(Transaction transaction, PricePoint point) {
        return Transaction.builder()
                .from(transaction)
                .value(itemValue())
                .inputs(inputs().stream()
                        .map(input -> BillLines.valued(input, point))
                        .toList())
                .build();
    }

    /**
     * Starts a priced bill.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PricedBill}. */
    final class Builder extends ImmutablePricedBill.Builder {
        Builder() {}
    }
}
