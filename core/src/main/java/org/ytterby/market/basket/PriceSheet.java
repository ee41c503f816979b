// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.internal.Checks;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisKind;
import org.ytterby.quantity.Interval;
import org.ytterby.time.DateSpan;

/**
 * Prices of separated rare earths that may be added up: one currency, one tax treatment, a common day, and at most one price
 * for an element. A price of neodymium-praseodymium oxide is the price of both.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PriceSheet extends Serializable {

    /**
     * Returns the prices.
     *
     * @return the prices, at least one, each of rare earths on an oxide, element or metal basis
     */
    List<UnitPrice> prices();

    /** Checks that the prices may be added up. */
    @Value.Check
    default void check() {
        Checks.notEmpty("prices", prices());
        UnitPrice first = prices().get(0);
        DateSpan common = first.period();
        for (int i = 0; i < prices().size(); i++) {
            UnitPrice price = prices().get(i);
            String path = "prices[" + i + "].";
            BasisKind kind = price.commodity().basis().kind();
            if (kind == BasisKind.ALLOY || kind == BasisKind.GROSS_PRODUCT) {
                throw Checks.refused(path + "commodity.basis", "have a fixed factor to oxide", kind);
            }
            Checks.notEmpty(path + "commodity.elements", price.commodity().elements());
            for (Element element : price.commodity().elements()) {
                if (!element.isRareEarth()) {
                    throw Checks.refused(path + "commodity.elements", "be rare earths", element);
                }
            }
            if (!price.currency().equals(first.currency())) {
                throw Checks.refused(path + "currency", "be " + first.currency(), price.currency());
            }
            if (!price.tax().isSameAs(first.tax())) {
                throw Checks.refused(path + "tax", "be " + first.tax(), price.tax());
            }
            Optional<DateSpan> met = common.intersection(price.period());
            if (met.isEmpty()) {
                throw Checks.refused(path + "period", "share a day with " + common, price.period());
            }
            common = met.get();
        }
        byElement();
    }

    /**
     * Gives a sheet.
     *
     * @param prices the prices, at least one
     * @return the sheet
     * @throws IllegalArgumentException if the prices may not be added up, or an element has two
     */
    static PriceSheet of(Collection<UnitPrice> prices) {
        return builder().addAllPrices(prices).build();
    }

    /**
     * Returns the price that covers each element.
     *
     * @return the price by element, in order of atomic number
     */
    default NavigableMap<Element, UnitPrice> byElement() {
        NavigableMap<Element, UnitPrice> byElement = new TreeMap<>();
        for (UnitPrice price : prices()) {
            for (Element element : price.commodity().elements()) {
                if (byElement.put(element, price) != null) {
                    throw Checks.refused("prices", "hold one price for " + element, "two");
                }
            }
        }
        return byElement;
    }

    /**
     * Returns the price of an element's commercial oxide: p for a price of that oxide, p / k for one of metal or content.
     *
     * @param element the rare earth
     * @param weights the atomic weights
     * @return the price in the currency per kilogram of commercial oxide, empty if the sheet has none
     */
    default Optional<Interval> perKilogramOxide(Element element, AtomicWeights weights) {
        UnitPrice price = byElement().get(element);
        if (price == null) {
            return Optional.empty();
        }
        double factor = BasisConversion.factor(price.commodity().basis(), Basis.REO, element, weights);
        Interval amount = price.perKilogram();
        return Optional.of(Interval.of(amount.lower() / factor, amount.upper() / factor));
    }

    /**
     * Returns the currency.
     *
     * @return the currency of every price
     */
    default Currency currency() {
        return prices().get(0).currency();
    }

    /**
     * Returns how sure the least sure price is.
     *
     * @return the confidence
     */
    default Confidence confidence() {
        return Confidence.weakest(prices().stream().map(UnitPrice::confidence).toList());
    }

    /**
     * Returns in what else the prices differ, which a reader should know before trusting their sum.
     *
     * @return lines such as {@code "terms: DOMESTIC, FREE_ON_BOARD"} on place, terms, kind and edition; empty if they agree
     */
    default List<String> differences() {
        List<String> differences = new ArrayList<>();
        Map<String, Function<UnitPrice, Object>> aspects = new TreeMap<>(Map.of(
                "place",
                price -> price.place().orElse("not stated"),
                "terms",
                UnitPrice::terms,
                "kind",
                UnitPrice::kind,
                "edition",
                price -> price.edition().map(Edition::label).orElse("none")));
        aspects.forEach((name, aspect) -> {
            List<String> values = prices().stream()
                    .map(price -> String.valueOf(aspect.apply(price)))
                    .distinct()
                    .sorted()
                    .toList();
            if (values.size() > 1) {
                differences.add(name + ": " + String.join(", ", values));
            }
        });
        return List.copyOf(differences);
    }

    /**
     * Starts a sheet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriceSheet}. */
    final class Builder extends ImmutablePriceSheet.Builder {
        Builder() {}
    }
}
