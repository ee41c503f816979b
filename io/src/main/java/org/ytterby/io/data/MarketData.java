// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ytterby.evidence.Edition;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.VatRate;
import org.ytterby.market.basket.PublishedPayability;

/**
 * The tables of the market: prices by year and by form, published payabilities, and rates of value-added tax. Each is read when it
 * is first asked for.
 *
 * @since 0.1
 */
public final class MarketData {

    private final Supplier<ImmutableList<UnitPrice>> prices;
    private final Supplier<ImmutableList<UnitPrice>> pricesByForm;
    private final Supplier<ImmutableMap<String, PublishedPayability>> payabilities;
    private final Supplier<ImmutableList<VatRate>> vatRates;

    MarketData(Function<ReferenceTable, TableSource> source, Supplier<? extends Map<String, Edition>> editions) {
        prices = Suppliers.memoize(() -> PriceRows.read(source.apply(ReferenceTable.PRICES), editions.get()));
        pricesByForm =
                Suppliers.memoize(() -> PriceRows.read(source.apply(ReferenceTable.PRICES_BY_FORM), editions.get()));
        payabilities = Suppliers.memoize(() -> PayabilityRows.read(source.apply(ReferenceTable.PAYABILITIES)));
        vatRates = Suppliers.memoize(() -> VatRateRows.read(source.apply(ReferenceTable.VAT_RATES)));
    }

    /**
     * Returns the prices of oxides, metals and alloys by year, as each edition prints them.
     *
     * @return the prices
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<UnitPrice> prices() {
        return prices.get();
    }

    /**
     * Returns quotes along the chain, from concentrate and carbonate over oxide, metal and alloy to magnet blanks.
     *
     * @return the prices
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<UnitPrice> pricesByForm() {
        return pricesByForm.get();
    }

    /**
     * Returns published discounts of intermediate products against separated oxides.
     *
     * @return the payabilities by identifier
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableMap<String, PublishedPayability> payabilities() {
        return payabilities.get();
    }

    /**
     * Returns rates of value-added tax on goods.
     *
     * @return the rates
     * @throws org.ytterby.io.csv.CsvFormatException if the file is faulty
     */
    public ImmutableList<VatRate> vatRates() {
        return vatRates.get();
    }
}
