// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.ytterby.evidence.Edition;
import org.ytterby.internal.Checks;

/**
 * Prices of one good over time that compare: of one kind, place, currency, mass unit, tax treatment and edition. Domestic
 * prices, export prices, year-end quotations and customs values of the same oxide are four series.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PriceSeries extends Serializable {

    /**
     * Returns the prices.
     *
     * @return the prices in order of time, at least one, no two of them on a common day
     */
    List<UnitPrice> prices();

    /** Checks that the prices compare. */
    @Value.Check
    default void check() {
        Checks.notEmpty("prices", prices());
        UnitPrice first = prices().get(0);
        for (int i = 1; i < prices().size(); i++) {
            String path = "prices[" + i + "].";
            UnitPrice price = prices().get(i);
            same(path + "commodity", UnitPrice::commodity, first, price);
            same(path + "currency", UnitPrice::currency, first, price);
            same(path + "massUnit", UnitPrice::massUnit, first, price);
            same(path + "kind", UnitPrice::kind, first, price);
            same(path + "place", UnitPrice::place, first, price);
            same(path + "terms", UnitPrice::terms, first, price);
            same(path + "edition", p -> p.edition().map(Edition::label), first, price);
            if (!price.tax().isSameAs(first.tax())) {
                throw Checks.refused(path + "tax", "be " + first.tax(), price.tax());
            }
            UnitPrice before = prices().get(i - 1);
            if (before.period().lastEpochDay() >= price.period().firstEpochDay()) {
                throw Checks.refused(path + "period", "come after " + before.period(), price.period());
            }
        }
    }

    private static void same(String path, Function<UnitPrice, Object> what, UnitPrice first, UnitPrice price) {
        if (!what.apply(first).equals(what.apply(price))) {
            throw Checks.refused(path, "be " + what.apply(first), what.apply(price));
        }
    }

    /**
     * Puts prices in order of time.
     *
     * @param prices the prices, at least one
     * @return the series
     * @throws IllegalArgumentException if there is none, two are on a common day, or they do not compare
     */
    static PriceSeries of(Collection<UnitPrice> prices) {
        return builder()
                .addAllPrices(prices.stream()
                        .sorted(Comparator.comparingLong(price -> price.period().firstEpochDay()))
                        .toList())
                .build();
    }

    /**
     * Returns the middle of each price.
     *
     * @return the amounts in order of time, in the currency per mass unit
     */
    default double[] mids() {
        return prices().stream().mapToDouble(UnitPrice::mid).toArray();
    }

    /**
     * Starts a series.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriceSeries}. */
    final class Builder extends ImmutablePriceSeries.Builder {
        Builder() {}
    }
}
