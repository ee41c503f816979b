// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.basket.BasketPrice;
import org.ytterby.market.basket.PriceSheet;
import org.ytterby.material.Form;

/** What the oxides of an ore fetch at the bundled prices of one edition, year and form. */
record OreBasket(PriceSheet prices, TotalScope scope, AtomicWeights weights) {

    private static final String EDITION = "MCS2026";
    private static final int YEAR = 2025;

    static OreBasket of(ReferenceData data, TotalScope scope) {
        List<UnitPrice> prices = data.market().prices().stream()
                .filter(price -> price.edition()
                        .map(edition -> edition.code().equals(EDITION))
                        .orElse(false))
                .filter(price -> price.period().firstDay().orElseThrow().getYear() == YEAR)
                .filter(price -> price.commodity().form() == Form.OXIDE)
                .filter(price -> price.commodity().elements().size() == 1) // Nd and Pr have prices of their own
                .filter(price -> scope.elements().containsAll(price.commodity().elements()))
                .toList();
        return new OreBasket(PriceSheet.of(prices), scope, data.atomicWeights());
    }

    String price(RareEarthContent content) {
        return String.format(
                Locale.ROOT, "%.2f  ", basket(content).perKilogram().lower());
    }

    String priced(RareEarthContent content) {
        return String.format(Locale.ROOT, "%.1f %% ", 100 * basket(content).pricedShare());
    }

    /** Says which prices these are, what has none, and what was done to a distribution of more than 100 %. */
    void notes(List<String> names, List<RareEarthContent> contents, Consumer<String> out) {
        UnitPrice first = prices.prices().get(0);
        out.accept("Basket: oxides at the averages of " + YEAR + " in " + prices.currency() + "/kg, "
                + first.terms().code() + ", " + EDITION + ", "
                + prices.confidence().label() + "; no separation cost.");
        Set<Element> bare = new TreeSet<>(scope.elements());
        bare.removeAll(prices.byElement().keySet());
        List<String> scaled = new ArrayList<>();
        List<String> unpriced = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            BasketPrice basket = basket(contents.get(i));
            String name = names.get(i);
            if (basket.scaledFrom().isPresent()) {
                scaled.add(name);
            }
            if (!basket.unpriced().isEmpty()) {
                unpriced.add(name);
            }
        }
        out.accept("No price for " + formulas(bare) + ", which is in " + String.join(" and ", unpriced)
                + "; traces and what the sum lacks count as unpriced.");
        out.accept("A sum above 100 is divided by itself (" + String.join(", ", scaled)
                + "), so that no priced share exceeds 100 %; a sum below stays.");
    }

    private BasketPrice basket(RareEarthContent content) {
        return BasketPrice.of(content, scope, prices, weights);
    }

    private static String formulas(Set<Element> elements) {
        return elements.stream()
                .map(element -> Oxide.commercial(element).formula())
                .collect(Collectors.joining(", "));
    }
}
