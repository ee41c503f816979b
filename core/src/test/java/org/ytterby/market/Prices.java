// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Currency;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.UnitPriceArbitraries;
import org.ytterby.time.DateSpan;

/** Prices and rates of the tests. */
public final class Prices {

    /** 7.1 CNY per USD in 2025. */
    public static final ExchangeRate YUAN = ExchangeRate.builder()
            .base(Currency.getInstance("USD"))
            .quoted(Currency.getInstance("CNY"))
            .rate(7.1)
            .period(DateSpan.parse("[2025-01-01, 2025-12-31]"))
            .evidence(evidence(Confidence.SECONDARY_SOURCE_SEEN))
            .build();

    /** 13 % in China from 2019. */
    public static final VatRate VAT = VatRate.builder()
            .country(Country.CN)
            .rate(0.13)
            .period(DateSpan.parse("[2019-04-01, ...)"))
            .evidence(evidence(Confidence.SECONDARY_SOURCE_SEEN))
            .build();

    private Prices() {}

    /**
     * Returns evidence of some confidence.
     *
     * @param confidence the confidence
     * @return the evidence
     */
    public static Evidence evidence(Confidence confidence) {
        return Evidence.builder()
                .source(Source.builder().citation("as agreed").build())
                .confidence(confidence)
                .build();
    }

    /**
     * Returns a price of oxide in USD per kilogram for 2025, tax excluded.
     *
     * @param element the rare earth
     * @param price the price
     * @return the price
     */
    public static UnitPrice oxide(Element element, double price) {
        return UnitPriceArbitraries.oxide(element, Interval.exactly(price));
    }

    /**
     * Returns a price on another day.
     *
     * @param price the price
     * @param period the days
     * @return the price
     */
    public static UnitPrice on(UnitPrice price, String period) {
        return UnitPrice.builder().from(price).period(DateSpan.parse(period)).build();
    }

    /**
     * Returns a price with another tax treatment.
     *
     * @param price the price
     * @param tax the tax
     * @return the price
     */
    public static UnitPrice taxed(UnitPrice price, PriceTax tax) {
        return UnitPrice.builder().from(price).tax(tax).build();
    }
}
