// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.market.PriceSeries;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Interval;
import org.ytterby.time.DateSpan;

/** Any {@link PriceSeries}. */
public final class PriceSeriesArbitraries extends TypeProvider<PriceSeries> {

    /**
     * Returns the series of yearly prices of neodymium oxide from 2021 on.
     *
     * @param values the prices
     * @return the series
     */
    public static PriceSeries series(List<Double> values) {
        List<UnitPrice> prices = new ArrayList<>();
        for (double value : values) {
            int year = 2021 + prices.size();
            prices.add(UnitPrice.builder()
                    .from(UnitPriceArbitraries.oxide(Element.ND, Interval.exactly(value)))
                    .period(DateSpan.parse("[" + year + "-01-01, " + year + "-12-31]"))
                    .build());
        }
        return PriceSeries.of(prices);
    }

    /** Creates the provider. */
    public PriceSeriesArbitraries() {
        super(PriceSeries.class);
    }

    @Override
    public PriceSeries example() {
        return series(List.of(98.0, 134.0, 78.0));
    }

    @Override
    public Arbitrary<PriceSeries> arbitrary() {
        return Arbitraries.doubles()
                .between(0.01, 5000)
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(PriceSeriesArbitraries::series);
    }
}
